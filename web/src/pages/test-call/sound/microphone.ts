/** The browser's microphones: whether there can be one, opening one, and in words why it did not open. */

/** In words, why this browser or page has no microphone to give; undefined when it may have one. */
export function missingForMicrophone(): string | undefined {
  if (!window.isSecureContext) {
    return 'Browsers give the microphone to secure pages only: open the dashboard over https, or on the server itself as http://localhost.'
  }
  if (typeof navigator.mediaDevices?.getUserMedia !== 'function' || typeof AudioWorkletNode !== 'function') {
    return 'This browser cannot take sound from a microphone. A newer one can.'
  }
  return undefined
}

/** Why there is no microphone; the message is for the person who wants to speak. */
export class MicrophoneError extends Error {
  override readonly name = 'MicrophoneError'
}

/** `deviceId` undefined takes the browser's choice. Throws MicrophoneError. */
export async function openMicrophone(deviceId: string | undefined): Promise<MediaStream> {
  const missing = missingForMicrophone()
  if (missing) throw new MicrophoneError(missing)
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: {
        echoCancellation: true,
        noiseSuppression: true,
        autoGainControl: true,
        channelCount: 1,
        ...(deviceId ? { deviceId: { exact: deviceId } } : {}),
      },
    })
  } catch (error) {
    throw new MicrophoneError(await refusalWords(error))
  }
}

/** Microphones with their names; browsers tell those only once one of them was allowed. */
export async function namedMicrophones(): Promise<MediaDeviceInfo[]> {
  if (missingForMicrophone()) return []
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => [])
  return devices.filter(
    ({ kind, label, deviceId }) => kind === 'audioinput' && label !== '' && deviceId !== '',
  )
}

async function refusalWords(error: unknown): Promise<string> {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
      return (await isDenied())
        ? 'The browser does not let this page use the microphone. Allow it beside the address, or choose Type.'
        : 'The microphone was not allowed. Call again and allow it, or choose Type.'
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'No microphone was found. Plug one in, or choose Type.'
    case 'NotReadableError':
    case 'AbortError':
      return 'The microphone cannot be opened: another program may be using it. Close that, or choose Type.'
    case 'SecurityError':
      return 'Microphones are switched off for this page in the browser’s settings. Choose Type.'
    default:
      return `The microphone cannot be opened: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Refused for good, and not just this time. Browsers that cannot tell count as the latter. */
async function isDenied(): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: 'microphone' as PermissionName })
    return state === 'denied'
  } catch {
    return false
  }
}

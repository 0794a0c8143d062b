export function TestCallPage() {
  return null
}

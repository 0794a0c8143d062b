/** The twelve keys. */
const rows = [
  ['1', ''],
  ['2', 'ABC'],
  ['3', 'DEF'],
  ['4', 'GHI'],
  ['5', 'JKL'],
  ['6', 'MNO'],
  ['7', 'PQRS'],
  ['8', 'TUV'],
  ['9', 'WXYZ'],
  ['*', ''],
  ['0', '+'],
  ['#', ''],
] as const

interface KeypadProps {
  /** Those that wait to be sent; undefined where each goes at once. */
  keys: string | undefined
  onKey: (key: string) => void
}

export function Keypad({ keys, onKey }: KeypadProps) {
  return (
    <fieldset aria-label="Keypad">
      {keys !== undefined && (
        <output className="mb-1.5 block h-6 text-center font-mono text-lg tracking-[0.2em] tabular-nums">
          {keys}
        </output>
      )}
      <div className="mx-auto grid max-w-64 grid-cols-3 gap-2">
        {rows.map(([key, letters]) => (
          <button
            key={key}
            type="button"
            onClick={() => onKey(key)}
            className="flex h-11 flex-col items-center justify-center rounded-xl bg-sunken leading-none font-medium transition-colors hover:bg-line active:bg-line-strong"
          >
            <span className="text-lg">{key}</span>
            {letters && (
              <span aria-hidden className="mt-0.5 text-[0.5625rem] tracking-wider text-faint">
                {letters}
              </span>
            )}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

/** The mark: a ring going out. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="9" fill="#2450c8" />
      <circle cx="11.5" cy="20.5" r="3.5" fill="#fff" />
      <path d="M11.5 12.5a8 8 0 0 1 8 8" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
      <path
        d="M11.5 7A13.5 13.5 0 0 1 25 20.5"
        stroke="#fff"
        strokeOpacity=".55"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
    </svg>
  )
}

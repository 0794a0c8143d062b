/** The mark: the first ring. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="9" fill="#2450c8" />
      <path d="M25.06 14.4A9.2 9.2 0 1 1 16.8 6.83" stroke="#fff" strokeWidth="2.5" strokeLinecap="round" />
      <circle cx="22.6" cy="8.9" r="2.7" fill="#ffc24d" />
      <path
        d="M13.6 13.4 16.7 11.2V20.8"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

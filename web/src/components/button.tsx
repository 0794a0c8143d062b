/** Buttons, and links that look like them. Large enough for a thumb on a phone. */
import { LoaderCircle } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

type Look = 'primary' | 'secondary' | 'soft' | 'ghost' | 'danger'
type Size = 'medium' | 'small' | 'large'

const looks: Record<Look, string> = {
  primary: 'bg-accent text-white hover:bg-accent-hover shadow-card',
  secondary: 'bg-surface text-ink border border-line-strong hover:bg-sunken shadow-card',
  soft: 'bg-accent-soft text-accent-text hover:brightness-[0.97] dark:hover:brightness-125',
  ghost: 'text-muted hover:bg-sunken hover:text-ink',
  danger: 'bg-danger text-white hover:bg-danger-hover shadow-card',
}

const sizes: Record<Size, string> = {
  small: 'h-10 px-3 text-sm md:h-8 md:px-2.5 md:text-[0.8125rem]',
  medium: 'h-11 px-4 text-[0.9375rem] md:h-9 md:px-3.5 md:text-sm',
  large: 'h-12 px-6 text-base',
}

/** Class names of a button, for links (`<Link className={buttonLook('primary')}>`). */
export function buttonLook(look: Look = 'secondary', size: Size = 'medium'): string {
  return classNames(
    'inline-flex shrink-0 items-center justify-center gap-2 rounded-lg font-medium whitespace-nowrap transition-colors select-none',
    'disabled:cursor-not-allowed disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0',
    looks[look],
    sizes[size],
  )
}

interface ButtonProps extends ComponentProps<'button'> {
  look?: Look
  size?: Size
  /** Shows that the work goes on, and takes no second click. */
  isBusy?: boolean
}

export function Button({ look, size, isBusy, children, className, disabled, type, ...rest }: ButtonProps) {
  return (
    <button
      type={type ?? 'button'}
      className={classNames(buttonLook(look, size), className)}
      disabled={disabled || isBusy}
      aria-busy={isBusy || undefined}
      {...rest}
    >
      {isBusy && <LoaderCircle className="animate-spin" aria-hidden />}
      {children}
    </button>
  )
}

interface IconButtonProps extends ComponentProps<'button'> {
  /** What it does, for screen readers and as a title. */
  label: string
}

export function IconButton({ label, className, type, children, ...rest }: IconButtonProps) {
  return (
    <button
      type={type ?? 'button'}
      aria-label={label}
      title={label}
      className={classNames(
        'inline-flex size-10 shrink-0 items-center justify-center rounded-lg text-muted transition-colors hover:bg-sunken hover:text-ink md:size-8',
        'disabled:cursor-not-allowed disabled:opacity-45 [&_svg]:size-4',
        className,
      )}
      {...rest}
    >
      {children}
    </button>
  )
}

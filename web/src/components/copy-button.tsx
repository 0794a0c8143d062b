/** Copies a text and says so for a moment. */
import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { IconButton } from './button.tsx'
import { toast } from './toast-queue.ts'

export function CopyButton({ text, label }: { text: string; label: string }) {
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), 1600)
    return () => clearTimeout(timer)
  }, [isCopied])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // Browsers give the clipboard to https pages and localhost only.
      toast({ title: 'Copying is blocked by the browser', detail: text, tone: 'bad' })
    }
  }

  return (
    <IconButton label={isCopied ? 'Copied' : label} onClick={copy}>
      {isCopied ? <Check className="text-ok-text" aria-hidden /> : <Copy aria-hidden />}
    </IconButton>
  )
}

/** A line of text made to be copied: an address, a secret. */
export function CopyLine({ text, label }: { text: string; label: string }) {
  return (
    <div className="flex items-center gap-1 rounded-lg border border-line bg-sunken py-1 pr-1 pl-3">
      <code className="min-w-0 flex-1 truncate font-mono text-[0.8125rem]" title={text}>
        {text}
      </code>
      <CopyButton text={text} label={label} />
    </div>
  )
}

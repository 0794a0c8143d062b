/** The look of our mails: one column that a phone can show, styles inline since mail programs drop all others. Pure. */
import { escapeHtml } from '../text-shape.ts'

export interface MailLink {
  words: string
  href: string
}

export interface MailRow {
  label: string
  value: string
  href?: string
}

/** Everything is escaped here, nothing before. */
export interface MailPage {
  /** Above everything, small: of which kind the mail is. */
  kicker: string
  title: string
  isUrgent: boolean
  summary: string
  rows: readonly MailRow[]
  /** The first one stands out. */
  buttons: readonly MailLink[]
  /** Further calls, in a digest. */
  entries?: readonly MailEntry[]
  sender: string
}

export interface MailEntry {
  title: string
  text: string
  /** For example `urgent`. */
  mark: string | undefined
  links: readonly MailLink[]
}

const grey = '#6b7280'
const ink = '#111827'

export function mailHtml(page: MailPage): string {
  const { kicker, title, isUrgent, summary, rows, buttons, entries = [], sender } = page
  const colour = isUrgent ? '#b91c1c' : '#1d4ed8'
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light"></head>',
    `<body style="margin:0;padding:16px 8px;background:#f3f4f6;font:16px/1.5 -apple-system,'Segoe UI',Roboto,sans-serif;color:${ink}">`,
    `<div style="max-width:560px;margin:0 auto;background:#fff;border-radius:10px;border-top:5px solid ${colour};padding:20px">`,
    `<div style="font-size:13px;font-weight:600;color:${colour}">${escapeHtml(kicker)}</div>`,
    `<h1 style="margin:4px 0 12px;font-size:20px;line-height:1.3;overflow-wrap:anywhere">${escapeHtml(title)}</h1>`,
    summary === '' ? '' : `<p style="margin:0 0 16px">${escapeHtml(summary)}</p>`,
    buttons.length === 0 ? '' : `<p style="margin:0 0 16px">${buttonsHtml(buttons, colour)}</p>`,
    rows.length === 0 ? '' : rowsHtml(rows),
    entries.map((entry) => entryHtml(entry, colour)).join('\n'),
    '</div>',
    `<p style="max-width:560px;margin:12px auto 0;color:${grey};font-size:13px">${escapeHtml(sender)}, by FirstRing</p>`,
    '</body></html>',
  ].join('\n')
}

function buttonsHtml(buttons: readonly MailLink[], colour: string): string {
  const shape =
    'display:inline-block;margin:0 8px 8px 0;padding:10px 16px;border-radius:8px;font-weight:600;text-decoration:none'
  return buttons
    .map(({ words, href }, index) => {
      const paint =
        index === 0
          ? `background:${colour};color:#fff;border:1px solid ${colour}`
          : `color:${colour};border:1px solid #d1d5db`
      return `<a href="${escapeHtml(href)}" style="${shape};${paint}">${escapeHtml(words)}</a>`
    })
    .join('')
}

function rowsHtml(rows: readonly MailRow[]): string {
  const cell = 'padding:6px 12px 6px 0;vertical-align:top;border-top:1px solid #e5e7eb'
  const lines = rows.map(({ label, value, href }) => {
    const shown = href
      ? `<a href="${escapeHtml(href)}" style="color:${ink}">${escapeHtml(value)}</a>`
      : escapeHtml(value)
    return `<tr><td style="${cell};color:${grey};white-space:nowrap">${escapeHtml(label)}</td><td style="${cell};overflow-wrap:anywhere">${shown}</td></tr>`
  })
  return `<table role="presentation" style="border-collapse:collapse;width:100%;font-size:15px">${lines.join('')}</table>`
}

function entryHtml({ title, text, mark, links }: MailEntry, colour: string): string {
  const shown = links.map(
    ({ words, href }) =>
      `<a href="${escapeHtml(href)}" style="color:${colour};margin-right:16px">${escapeHtml(words)}</a>`,
  )
  const badge =
    mark === undefined
      ? ''
      : ` <span style="background:#b91c1c;color:#fff;border-radius:4px;padding:1px 6px;font-size:12px">${escapeHtml(mark)}</span>`
  return [
    '<div style="border-top:1px solid #e5e7eb;padding:12px 0">',
    `<div style="font-weight:600;overflow-wrap:anywhere">${escapeHtml(title)}${badge}</div>`,
    text === '' ? '' : `<div style="overflow-wrap:anywhere">${escapeHtml(text)}</div>`,
    `<div style="font-size:15px">${shown.join('')}</div></div>`,
  ].join('\n')
}

/** What a person reads at the start: where it answers, which models there are, and what to do next. Pure. */

interface Welcomed {
  url: string
  setupUrl: string | undefined
}

interface Configured {
  models: readonly { model: string; vendor: string }[]
  realtime: { model: string; dialect: string } | undefined
  twilio: { accountSid: string | undefined }
}

/** Some lines for the terminal. */
export function welcome(app: Welcomed, { models, realtime, twilio }: Configured): string {
  const asked = models.map(({ model, vendor }) => `${model} (${vendor})`)
  return [
    '',
    `  FirstRing answers at ${app.url}`,
    `  Language model: ${asked.length > 0 ? asked.join(', then ') : 'none, the receptionist talks by rules'}`,
    ...(realtime ? [`  Live voice: ${realtime.model} (${realtime.dialect}), for profiles that have it`] : []),
    ...(app.setupUrl ? ['', '  Make your login (once, within 24 hours):', `  ${app.setupUrl}`] : []),
    '',
    '  Hear it without a telephone, in another terminal:',
    '  npm run call -- lead',
    ...(twilio.accountSid !== undefined
      ? []
      : ['', '  Connect a Twilio number: docs/guides/connect-a-number.md']),
    '',
  ].join('\n')
}

/** Ideas for a first call. */
import { Card } from '../../components/card.tsx'

const ideas = [
  { say: 'My water heater is leaking all over the basement!', shows: 'an emergency is recognised' },
  { say: 'How much does a visit cost?', shows: 'questions are answered from your profile' },
  { say: 'Can someone call me back tomorrow at nine?', shows: 'a callback is promised and tracked' },
  { say: 'I want to talk to a person.', shows: 'the caller is put through, or a callback is recorded' },
]

export function TryThis() {
  return (
    <Card title="Things to say">
      <ul className="divide-y divide-line">
        {ideas.map(({ say, shows }) => (
          <li key={say} className="px-4 py-3 md:px-5">
            <p className="text-sm font-medium">“{say}”</p>
            <p className="text-[0.8125rem] text-muted">See how {shows}.</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

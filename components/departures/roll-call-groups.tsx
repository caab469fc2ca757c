'use client'
import { Check } from 'lucide'
import { Picture } from '@/components/ui/picture'
import type { PresenceState } from '@/lib/departures/roll-call'
import type { BoardPerson, BoardTexts } from './board-person'
import { MarkForm, type Marking } from './mark-form'
import { CallLink, WhatsappLink } from './roll-call-calls'
import { RollCallGroup } from './roll-call-group'

/** Who is missing, who is absent and who is there, each with what can be done about them. */
export function RollCallGroups(props: {
  shown: (group: PresenceState) => readonly BoardPerson[]
  marking: Marking
  texts: BoardTexts
}) {
  const { shown, marking, texts } = props
  return (
    <>
      <RollCallGroup title={texts.missing} rows={shown('unmarked')} id="missing">
        {(person) => (
          <>
            <MarkForm marking={marking} person={person} mark="present" look="here">
              {person.presence === 'present' && <Picture of={Check} />}
              {texts.present}
            </MarkForm>
            <div className="acts">
              <CallLink person={person} text={texts.call} />
              <MarkForm marking={marking} person={person} mark="absent" look="!min-h-13">
                {texts.absent}
              </MarkForm>
              <WhatsappLink person={person} />
            </div>
          </>
        )}
      </RollCallGroup>
      <RollCallGroup title={texts.absentOnes} rows={shown('absent')} id="absent">
        {(person) => (
          <MarkForm marking={marking} person={person} mark="undo" look="here">
            {texts.undo}
          </MarkForm>
        )}
      </RollCallGroup>
      <RollCallGroup title={texts.presentOnes} rows={shown('present')} id="present">
        {(person) => (
          <MarkForm
            marking={marking}
            person={person}
            mark="undo"
            look={person.presence === 'present' ? 'here ok' : 'here'}
            isPressed
          >
            {person.presence === 'present' && <Picture of={Check} />}
            {texts.present}
          </MarkForm>
        )}
      </RollCallGroup>
    </>
  )
}

'use client'
import { GroupFrame } from '@/components/form/field-frame'
import { useField } from '@/components/form/form-context'
import { TextArea } from '@/components/form/text-area'

type Criterion = { id: string; label: string; hint: string; options: { value: number; text: string }[] }

const onlyForOneAndFive =
  "hidden group-has-[input[type=radio][value='1']:checked]:block group-has-[input[type=radio][value='5']:checked]:block"

/** One criterion: its five sentences as native radios, and the reason that 1 and 5 want. */
export function ScoreField({
  index,
  criterion,
  value,
  reason,
  words,
}: {
  index: number
  criterion: Criterion
  value: number | null
  reason: string
  words: { reason: string; reasonHint: string }
}) {
  const name = `scores[${index}].value`
  const { id, error, ticked } = useField(name)
  const chosen = ticked(value === null ? [] : [String(value)])
  const why = useField(`scores[${index}].reason`)
  // Asked for by 1 and 5, in plain CSS, so that it comes and goes without JavaScript too.
  const shown = why.error || why.text(reason) !== '' ? '' : onlyForOneAndFive
  return (
    <div className="group grid gap-3" data-criterion={index}>
      <input type="hidden" name={`scores[${index}].criterionId`} value={criterion.id} />
      <GroupFrame name={name} label={criterion.label} hint={criterion.hint || undefined}>
        {criterion.options.map((option, n) => (
          <label key={option.value} className="check">
            <input
              id={n === 0 ? id : `${id}-${option.value}`}
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(String(option.value))}
              aria-invalid={error ? true : undefined}
            />
            <span>
              <b className="num">{option.value}</b> · {option.text}
            </span>
          </label>
        ))}
      </GroupFrame>
      <div className={shown}>
        <TextArea
          name={`scores[${index}].reason`}
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          rows={2}
          maxLength={500}
        />
      </div>
    </div>
  )
}

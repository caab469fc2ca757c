import { Notice } from '@/components/ui/notice'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Translate } from '@/lib/i18n/server'

/** What the number of a person says otherwise than the register; it stays until one of the two is put right. */
export function UnusualNotice({ findings, t }: { findings: readonly MessageKey[]; t: Translate }) {
  return (
    findings.length > 0 && (
      <div className="mb-4">
        <Notice tone="wait" title={t('people.nipFindings')}>
          <ul>
            {findings.map((finding) => (
              <li key={finding}>{t(finding)}</li>
            ))}
          </ul>
        </Notice>
      </div>
    )
  )
}

'use client'
import { FieldFrame, type FieldProps, useControl } from './field-frame'

/** A file of the device. A browser never fills it in again, so after a failed submit it must be chosen anew. */
export function FileField({
  accept,
  multiple,
  capture,
  ...field
}: FieldProps & { accept: string; multiple?: boolean; capture?: 'environment' | 'user' }) {
  const control = useControl(field)
  return (
    <FieldFrame {...field}>
      <input
        {...control}
        type="file"
        className="input input-file"
        accept={accept}
        multiple={multiple}
        capture={capture}
      />
    </FieldFrame>
  )
}

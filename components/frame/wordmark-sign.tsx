/** The sign of the product: three columns that grow. */
export function WordmarkSign() {
  return (
    <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
      <path d="M1 20V14.5L6 11.5V20z" fill="currentColor" opacity=".55" />
      <path d="M8 20V10.3L13 7.3V20z" fill="currentColor" opacity=".8" />
      <path d="M15 20V6.1L21 2.5V20z" fill="currentColor" />
    </svg>
  )
}

/** What stands beside the address of a public page where it is found or shared: words, and a picture by its whole address. */
export function SharedWords(props: { title: string; description: string; publicUrl: string }) {
  const { title, description, publicUrl } = props
  return (
    <>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="Angkatan" />
      <meta property="og:image" content={`${publicUrl}/share.png`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

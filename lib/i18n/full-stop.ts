/** A sentence ends with one full stop, also where what stands last in it brings its own: "Uli Peraga, A.Md." */
export const oneFullStop = (text: string) => text.replace(/(?<!\.)\.\.(?=\s|$)/g, '.')

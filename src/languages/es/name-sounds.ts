/** How Spanish names sound, from their letters without accents: "Jiménez" and "Giménez" come out alike. */

export const sounds: readonly (readonly [RegExp, string])[] = [
  [/ch/g, 'C'],
  [/qu(?=[ei])/g, 'k'],
  [/gu(?=[ei])/g, 'g'],
  [/c(?=[ei])/g, 's'],
  [/[cq]/g, 'k'],
  [/g(?=[ei])/g, 'j'],
  [/^x/, 's'],
  [/x/g, 'j'],
  [/ll/g, 'y'],
  [/y$/, 'i'],
  [/v/g, 'b'],
  [/z/g, 's'],
  [/h/g, ''],
  [/w/g, 'u'],
  [/(.)\1+/g, '$1'],
]

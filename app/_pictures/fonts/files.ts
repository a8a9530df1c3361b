/** The fonts of pictures: the file here, its weight, and the whole font of which it is a part. */
export const fontFiles = [
  {
    file: 'noto-sans-sc-regular.ttf',
    weight: 400,
    source: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  },
  {
    file: 'noto-sans-sc-medium.ttf',
    weight: 500,
    source: '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  },
] as const

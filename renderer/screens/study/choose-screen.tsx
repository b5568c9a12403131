export function ChooseScreen() { return null }

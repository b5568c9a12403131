/** The members of a list, without the words that join them. */
export function splitList(text: string): string[] {
  return text.split(/\s*(?:[;\n&+]|,(?!\d{3}(?!\d))|(?<!\d)\/|\/(?!\d)|\band\b|\bor\b|\bas well as\b)\s*/iu).map((member) => member.replace(/^(?:both|also|plus)\s+/iu, '').trim()).filter(Boolean)
}

/** The members of a sequence, in the order in which they are told. */
export function splitSequence(text: string): string[] {
  return text
    .split(/\s*(?:[;,\n→>]|\bthen\b|\bafterwards\b|\bfollowed by\b|\bbefore\b|\bfinally\b|\blast(?:ly)?\b|\band then\b|(?:^|\s)\d[.)]\s)\s*/iu)
    .map((member) => member.replace(/^(?:and|first(?:ly)?|at first|second(?:ly)?|third(?:ly)?|came|the)\s+/iu, '').replace(/\s+and$/iu, '').trim())
    .filter(Boolean)
}

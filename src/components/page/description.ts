/** What search engines show of a description, in characters. */
const longest = 200

/** A description cut to what is shown of it, after the last sentence that fits; one that is too long as a whole stays. */
export function fitting(description: string): string {
  if (description.length <= longest) return description
  const end = description.slice(0, longest + 1).search(/[.?!] (?!.*[.?!] )/s)
  return end === -1 ? description : description.slice(0, end + 1)
}

/** A person with a title, or a post, as a part of a pattern: `the Director of Finance`, `Cllr. Aske`. */
export const nameOrPost =
  "(?:(?:the|all|both|each) )?(?:[a-z]*[- ]?(?:{titles})\\.? [\\w'.-]+(?: [\\w'.-]+)?|(?:[\\w'&-]+ ){0,4}?{posts}(?: \\([^)]{1,40}\\))?(?: (?:of|for|to) (?:the )?[\\w'&-]+(?:(?:,? and|,| for| of)? [\\w'&-]+){0,3})?)";

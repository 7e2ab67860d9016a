/** Signs that may mean something in Markdown, in CommonMark or in Obsidian's own. */
const SIGNS = /[\\`*_[\]<>~$|^#]|%(?=%)|(?<=%)%|=(?==)|(?<==)=|&(?=[#A-Za-z])/g;
/** What begins a list. */
const NUMBERED = /^(\d{1,9})([.)])/;

const reference = (sign: string): string => `&#${sign.codePointAt(0)};`;

/** One line: what has a meaning is escaped, and spaces at its ends are written so that they stay. */
function escapeLine(line: string): string {
  const escaped = line
    .replace(SIGNS, '\\$&')
    .replace(NUMBERED, '$1\\$2')
    .replace(/^[-+=:]/, '\\$&');
  return escaped.replace(/^[ \t]/, reference).replace(/[ \t]$/, reference);
}

/**
 * Text as Markdown that reads back as exactly that text: an empty line parts paragraphs, a line end stays one.
 *
 * @param text without carriage returns
 * @param prefix before every line, such as `> `
 */
export function markdownText(text: string, prefix = ''): string {
  const lines = text.split('\n');
  const written: string[] = [];
  /** Line ends that a paragraph cannot show otherwise. */
  let more = '';
  lines.forEach((line, index) => {
    if (line !== '') {
      written.push(`${prefix}${more}${escapeLine(line)}`);
      more = '';
      return;
    }
    const inGap = index > 0 && lines[index - 1] === '';
    if (inGap || index === 0) more += reference('\n');
    else written.push(prefix.trimEnd());
  });
  return written.join('\n');
}

/** Text within a line of Markdown. */
export function markdownLine(text: string): string {
  return escapeLine(text.replace(/\s+/g, ' ').trim());
}

/** A link; an address cannot end it early. */
export function markdownLink(text: string, address: string): string {
  return `[${markdownLine(text)}](<${address.replace(/[<>\\\n]/g, encodeURIComponent)}>)`;
}

/** A tag as Obsidian takes it: letters, digits, `_`, `-` and `/`, and not digits alone. Null when nothing is left. */
export function obsidianTag(tag: string): string | null {
  const written = tag.replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-').replace(/^-+|-+$/g, '');
  if (written === '') return null;
  return /^\p{N}+$/u.test(written) ? `_${written}` : written;
}

/** One value of front matter: a quoted scalar, which YAML 1.1 and 1.2 read alike. */
function scalar(text: string): string {
  // JSON leaves these as they are, YAML 1.1 takes them for line ends.
  return JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Front matter; what is null or empty is left out. Names are plain words. */
export function frontMatter(values: Record<string, string | number | string[] | null>): string {
  const lines = Object.entries(values).flatMap(([name, value]) => {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return [];
    if (Array.isArray(value)) return [`${name}:`, ...value.map((one) => `  - ${scalar(one)}`)];
    // A date without quotation marks is a date to Obsidian.
    const plain = typeof value === 'number' || /^\d{4}-\d\d-\d\d$/.test(value);
    return [`${name}: ${plain ? value : scalar(value)}`];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

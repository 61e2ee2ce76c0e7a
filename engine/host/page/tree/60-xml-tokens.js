// What XML is made of: comments, instructions, tags, texts and entities. SPEC: XML 1.0.
// RUNTIME: Chromium reads as xml-rs does, whose messages and places these are.

const kXmlBlanks = " \n\t\r";

function IsXmlNameUnit(unit) {
    return IsNameStart(unit) || IsDigit(unit) || unit === "-" || unit === ".";
}

function ReadXmlComment(reader) {
    const from = reader.at + 4;
    const end = %string_find(reader.text, "--", from);
    const next = reader.text[end + 2];
    if (end < 0 || next === undefined) {
        EndXmlEarly(reader, true);
    } else if (next !== ">") {
        FailXml(reader, `Unexpected token '--' before '${next}'`, end);
    } else {
        AddXml(reader, MakeComment(%string_slice(reader.text, from, end)));
        reader.at = end + 3;
    }
}

function ReadXmlCdata(reader) {
    const from = reader.at + 9;
    const end = %string_find(reader.text, "]]>", from);
    if (end < 0) {
        EndXmlEarly(reader, true);
        return;
    }
    AddXml(reader, MakeCdata(%string_slice(reader.text, from, end)));
    reader.at = end + 3;
}

function ReadXmlInstruction(reader) {
    const { text, at } = reader;
    let end = at + 2;
    while (end < text.length && !HasUnitOf(text[end], kXmlBlanks) && !(text[end] === "?" && text[end + 1] === ">")) end += 1;
    const last = %string_find(text, "?>", end);
    const target = %string_slice(text, at + 2, end);
    const words = %string_slice(text, end, last < 0 ? text.length : last);
    if (target === "" && end < text.length) {
        FailXml(reader, "Encountered processing instruction without a name", end);
    } else if (%to_lower(target) === "xml" && end < text.length && !(target === "xml" && at === 0 && text[end] !== "?")) {
        FailXml(reader, `Invalid processing instruction: <?${target}\nThe XML spec only allows "<?xml" at the very beginning of the file, with no whitespace, comments, or any elements before it`, end);
    } else if (last < 0) {
        EndXmlEarly(reader, true);
    } else if (target === "xml") {
        ReadXmlDeclaration(reader, words, end);
        if (reader.mistake === undefined) reader.at = last + 2;
    } else {
        AddXml(reader, MakeInstruction(target, AfterWhiteSpace(words)));
        reader.at = last + 2;
    }
}

function AfterXmlBlanks(text, from) {
    let at = from;
    while (at < text.length && HasUnitOf(text[at], kXmlBlanks)) at += 1;
    return at;
}

function ReadXmlDeclaration(reader, words, from) {
    const mark = %string_find(words, "version", 0);
    const begin = mark < 0 ? -1 : AfterXmlBlanks(words, mark + 7);
    if (begin < 0 || words[begin] !== "=") %refuse("a declaration of XML without a version is not supported by Loopscope");
    const at = AfterXmlBlanks(words, begin + 1);
    const end = %string_find(words, words[at] ?? "", at + 1);
    const version = %string_slice(words, at + 1, end);
    if (version !== "1.0" && version !== "1.1") FailXml(reader, `Invalid XML version: ${version}`, from + end);
    else reader.open[0].declaration = `<?xml${words}?>`;
}

function ReadXmlDoctype(reader) {
    const from = reader.at + 9;
    const end = %string_find(reader.text, ">", from);
    if (end < 0) %refuse("XML that ends inside of its document type is not supported by Loopscope");
    AddXml(reader, ReadDoctype(%string_slice(reader.text, from, end), true));
    reader.at = end + 1;
}

function ReadXmlText(reader, isOutside) {
    const from = reader.at;
    const to = PlaceOrEnd(reader.text, "<", from);
    const text = %string_slice(reader.text, from, to);
    if (isOutside) {
        const size = BlankRun(text);
        const first = text[size];
        reader.at = to;
        if (first === "&") FailXml(reader, "Unexpected token: &", from + size);
        else if (first !== undefined) FailXml(reader, `Unexpected characters outside the root element: ${first}`, from + size);
        return;
    }
    const data = XmlUnescaped(reader, text, from, true);
    if (reader.mistake !== undefined) return;
    reader.at = to;
    AddXml(reader, MakeText(data));
}

function BlankRun(text) {
    let size = 0;
    while (size < text.length && HasUnitOf(text[size], kXmlBlanks)) size += 1;
    return size;
}

// A text or a value that begins at `from`, with what its entities stand for.
function XmlUnescaped(reader, text, from, isContent) {
    let result = "";
    for (let at = 0; at < text.length; at += 1) {
        const unit = text[at];
        if (unit === "&") {
            const [character, end] = XmlEntityAt(reader, from + at + 1);
            if (reader.mistake !== undefined) return "";
            result += character;
            at = end - from;
        } else if (isContent && unit === "]" && %string_slice(text, at, at + 3) === "]]>") {
            FailXml(reader, "Unexpected token: ]]>", from + at);
            return "";
        } else if (unit < " " && !HasUnitOf(unit, kXmlBlanks)) {
            FailXml(reader, `Invalid character U+${HexadecimalOf(%code_point_at(unit, 0))}`, from + at);
            return "";
        } else {
            result += !isContent && HasUnitOf(unit, "\n\t") ? " " : unit;
        }
    }
    return result;
}

function HexadecimalOf(number) {
    let digits = "";
    for (let rest = number; rest > 0 || digits.length < 4; rest = %math_floor(rest / 16)) digits = `${%to_upper(kHexadecimal[rest % 16])}${digits}`;
    return digits;
}

// What the entity at `at`, behind its "&", stands for, and where its ";" is.
function XmlEntityAt(reader, at) {
    const { text } = reader;
    let end = at;
    while (end < text.length && (IsXmlNameUnit(text[end]) || (end === at && text[end] === "#"))) end += 1;
    const name = %string_slice(text, at, end);
    if (end >= text.length) EndXmlEarly(reader, false);
    else if (text[end] !== ";") FailXml(reader, `Unexpected token inside entity: ${text[end]}`, end);
    else if (name === "") FailXml(reader, "Encountered empty entity", end);
    else if (name[0] === "#") return [XmlCharacter(reader, %string_slice(name, 1, name.length), end), end];
    else if (kXmlEntities[name] === undefined) FailXml(reader, `Unexpected entity: ${name}`, end);
    return [kXmlEntities[name] ?? "", end];
}

function XmlCharacter(reader, digits, end) {
    const isHexadecimal = digits[0] === "x";
    let isNumber = digits.length > (isHexadecimal ? 1 : 0);
    for (let index = isHexadecimal ? 1 : 0; index < digits.length; index += 1) {
        if (!(isHexadecimal ? IsHexadecimal(digits[index]) : IsDigit(digits[index]))) isNumber = false;
    }
    const number = isNumber ? ToNumber(isHexadecimal ? `0${digits}` : digits) : NaN;
    const isOfXml = (number >= 32 && number < 0xd800) || number === 9 || number === 10 || number === 13 || (number >= 0xe000 && number < 0xfffe) || (number > 0xffff && number <= 0x10ffff);
    if (isOfXml) return %code_point_text(number);
    FailXml(reader, isNumber ? `Invalid character U+${HexadecimalOf(number)}` : `Invalid numeric entity: ${digits}`, end);
    return "";
}

// ---- tags ----

// A name with at most one prefix, up to what may stand behind it; undefined when there is a mistake.
function ReadXmlName(reader, ends) {
    const { text } = reader;
    const from = reader.at;
    let colons = 0;
    while (reader.at < text.length) {
        const unit = text[reader.at];
        const isEnd = unit === "/" && text[reader.at + 1] === ">";
        if (HasUnitOf(unit, ends) && (unit !== "/" || isEnd)) break;
        if (unit === ":") colons += 1;
        if (!IsXmlNameUnit(unit) || colons > 1) {
            FailXml(reader, `Unexpected token inside qualified name: ${isEnd ? "/>" : unit}`);
            return undefined;
        }
        reader.at += 1;
    }
    const name = %string_slice(text, from, reader.at);
    if (reader.at >= text.length) EndXmlEarly(reader, false);
    else if (name === "" || name[0] === ":" || name[name.length - 1] === ":") FailXml(reader, `Qualified name is invalid: ${name}`);
    return reader.mistake === undefined ? name : undefined;
}

function CloseXml(reader) {
    const { text } = reader;
    reader.at += 2;
    const name = ReadXmlName(reader, `${kXmlBlanks}>`);
    if (name === undefined) return;
    ReadWhile(reader, kXmlBlanks);
    const next = text[reader.at];
    if (next !== ">") {
        if (next === undefined) EndXmlEarly(reader, false);
        else FailXml(reader, `Unexpected token inside closing tag: ${next}`);
        return;
    }
    const open = reader.open[reader.open.length - 1];
    const { prefix } = NameParts(name);
    const space = XmlSpaceOf(reader, prefix, []);
    if (space === undefined) FailXml(reader, `Element ${name} prefix is unbound`);
    else if (open.name !== name) FailXml(reader, `Unexpected closing tag: ${NameWithSpace(space, name)} != ${NameWithSpace(open.namespace, open.name)}`);
    else %array_set_length(reader.open, reader.open.length - 1);
    reader.at += 1;
}

function OpenXml(reader, isOutside) {
    const { text, at } = reader;
    const first = text[at + 1];
    if (isOutside && ElementsIn(reader.open[0].children).length > 0) FailXml(reader, "Unexpected token: <");
    else if (first === undefined) EndXmlEarly(reader, true);
    else if (HasUnitOf(first, kXmlBlanks)) FailXml(reader, "Qualified name is invalid: ", at + 2);
    else if (first === ":" || (IsXmlNameUnit(first) && !IsNameStart(first))) FailXml(reader, `Unexpected token inside qualified name: ${first}`, at + 2);
    else if (!IsNameStart(first)) FailXml(reader, `Unexpected token '<' before '${first}'`);
    if (reader.mistake !== undefined) return;
    reader.at += 1;
    const name = ReadXmlName(reader, `${kXmlBlanks}>/`);
    const attributes = name === undefined ? undefined : ReadXmlAttributes(reader);
    if (attributes === undefined) return;
    const end = reader.at;
    const isClosed = text[end] === "/";
    const element = XmlElement(reader, name, attributes, end);
    if (element === undefined) return;
    reader.at = end + (isClosed ? 2 : 1);
    AddXml(reader, element);
    if (!isClosed) %push(reader.open, element);
}

// Up to the end of a tag; undefined when there is a mistake.
function ReadXmlAttributes(reader) {
    const { text } = reader;
    const attributes = [];
    for (;;) {
        const from = reader.at;
        ReadWhile(reader, kXmlBlanks);
        const unit = text[reader.at];
        if (unit === ">" || (unit === "/" && text[reader.at + 1] === ">")) return attributes;
        if (unit === undefined) EndXmlEarly(reader, false);
        else if (!IsNameStart(unit) || reader.at === from) FailXml(reader, `Unexpected token inside opening tag: ${unit}`);
        else ReadXmlAttribute(reader, attributes);
        if (reader.mistake !== undefined) return undefined;
    }
}

function ReadXmlAttribute(reader, attributes) {
    const { text, at } = reader;
    const name = ReadXmlName(reader, `${kXmlBlanks}=`);
    if (name === undefined) return;
    ReadWhile(reader, kXmlBlanks);
    const next = text[reader.at];
    if (next !== "=") {
        if (next === undefined) EndXmlEarly(reader, false);
        else FailXml(reader, `Unexpected token inside opening tag: ${next}`);
        return;
    }
    reader.at += 1;
    ReadWhile(reader, kXmlBlanks);
    const quote = text[reader.at];
    if (quote !== '"' && quote !== "'") {
        if (quote === undefined) EndXmlEarly(reader, false);
        else FailXml(reader, `Unexpected token: ${quote}`);
        return;
    }
    const from = reader.at + 1;
    const end = PlaceOrEnd(text, quote, from);
    const written = %string_slice(text, from, end);
    const mark = %string_find(written, "<", 0);
    const value = XmlUnescaped(reader, mark < 0 ? written : %string_slice(written, 0, mark), from, false);
    if (reader.mistake !== undefined) return;
    if (mark >= 0) FailXmlInValue(reader, from + mark);
    else if (end === text.length) EndXmlEarly(reader, false);
    else if (name === "xmlns:xmlns") FailXml(reader, "Cannot redefine XMLNS prefix", end);
    else if (name === "xmlns:xml" && value !== "http://www.w3.org/XML/1998/namespace") FailXml(reader, "Default XMLNS prefix cannot be rebound to another value", end);
    else if (%string_slice(name, 0, 6) === "xmlns:" && value === "") FailXml(reader, `Cannot undefine prefix '${%string_slice(name, 6, name.length)}'`, end);
    if (reader.mistake !== undefined) return;
    reader.at = end + 1;
    %push(attributes, { __proto__: null, name, value, at });
}

function FailXmlInValue(reader, at) {
    const next = reader.text[at + 1];
    if (next === undefined || IsNameStart(next) || HasUnitOf(next, "/!?")) %refuse("a value in XML that holds a tag is not supported by Loopscope");
    FailXml(reader, `Unexpected token '<' before '${next}'`, at);
}

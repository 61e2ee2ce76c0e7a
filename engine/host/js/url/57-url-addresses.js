// IPv6 addresses as hosts of URLs. SPEC: URL standard 3.5, the IPv6 parser and serializer.

// The address in its shortest form, in brackets; undefined when it is none.
function ParseAddress(host) {
    if (host[host.length - 1] !== "]") return undefined;
    const pieces = AddressPieces(%string_slice(host, 1, host.length - 1));
    return pieces === undefined ? undefined : `[${AddressText(pieces)}]`;
}

// Eight numbers, or undefined.
function AddressPieces(text) {
    const gap = %string_find(text, "::", 0);
    if (gap < 0) {
        const all = PiecesOfPart(text);
        return all !== undefined && all.length === 8 ? all : undefined;
    }
    const first = PiecesOfPart(%string_slice(text, 0, gap));
    const last = PiecesOfPart(%string_slice(text, gap + 2, text.length));
    if (first === undefined || last === undefined || first.length + last.length > 7) return undefined;
    const pieces = [];
    for (let index = 0; index < first.length; index += 1) %push(pieces, first[index]);
    while (pieces.length + last.length < 8) %push(pieces, 0);
    for (let index = 0; index < last.length; index += 1) %push(pieces, last[index]);
    return pieces;
}

function PiecesOfPart(text) {
    if (text === "") return [];
    const words = %split_text(text, ":");
    const pieces = [];
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (index === words.length - 1 && %string_find(word, ".", 0) >= 0) {
            const bytes = BytesOfDottedAddress(word);
            if (bytes === undefined) return undefined;
            %push(pieces, bytes[0] * 256 + bytes[1]);
            %push(pieces, bytes[2] * 256 + bytes[3]);
            continue;
        }
        if (word.length < 1 || word.length > 4) return undefined;
        const number = NumberOfDigits(word, 16);
        if (number === undefined) return undefined;
        %push(pieces, number);
    }
    return pieces;
}

function BytesOfDottedAddress(text) {
    const words = %split_text(text, ".");
    if (words.length !== 4) return undefined;
    const bytes = [];
    for (let index = 0; index < 4; index += 1) {
        const number = NumberOfDigits(words[index], 10);
        if (number === undefined || number > 255 || (words[index].length > 1 && words[index][0] === "0")) return undefined;
        %push(bytes, number);
    }
    return bytes;
}

function NumberOfDigits(text, radix) {
    if (text === "") return undefined;
    const digits = "0123456789abcdef";
    const lower = %string_to_lower(text);
    let number = 0;
    for (let index = 0; index < lower.length; index += 1) {
        const digit = %string_find(digits, lower[index], 0);
        if (digit < 0 || digit >= radix) return undefined;
        number = number * radix + digit;
    }
    return number;
}

// The longest row of zeros, of two at least, becomes "::".
function AddressText(pieces) {
    let begin = -1;
    let length = 1;
    for (let index = 0; index < 8; index += 1) {
        let end = index;
        while (end < 8 && pieces[end] === 0) end += 1;
        if (end - index > length) {
            begin = index;
            length = end - index;
        }
    }
    let text = "";
    for (let index = 0; index < 8; index += 1) {
        if (index === begin) {
            text += "::";
            index += length - 1;
            continue;
        }
        if (text !== "" && text[text.length - 1] !== ":") text += ":";
        text += HexText(pieces[index]);
    }
    return text;
}

function HexText(number) {
    let text = "";
    let rest = number;
    do {
        text = `${"0123456789abcdef"[rest % 16]}${text}`;
        rest = %math_floor(rest / 16);
    } while (rest > 0);
    return text;
}

// ---- Numbers as hosts (URL Standard, 3.5, ends in a number checker and IPv4 parser) ----

// The number that a label stands for: decimal, octal after 0, hexadecimal after 0x; NaN when it is none.
function HostNumber(label) {
    if (label === "") return NaN;
    let digits = label;
    let base = 10;
    if (label.length >= 2 && label[0] === "0") {
        base = label[1] === "x" || label[1] === "X" ? 16 : 8;
        digits = %string_slice(label, base === 16 ? 2 : 1, label.length);
    }
    let number = 0;
    for (let index = 0; index < digits.length; index += 1) {
        const digit = %string_find("0123456789abcdef", %string_to_lower(digits[index]), 0);
        if (digit < 0 || digit >= base) return NaN;
        number = number * base + digit;
    }
    return number;
}

function HostLabels(text) {
    const labels = %split_text(text, ".");
    if (labels.length > 1 && labels[labels.length - 1] === "") %array_set_length(labels, labels.length - 1);
    return labels;
}

function EndsInNumber(text) {
    const labels = HostLabels(text);
    const last = labels[labels.length - 1];
    let isDecimal = last !== "";
    for (let index = 0; index < last.length; index += 1) isDecimal = isDecimal && last[index] >= "0" && last[index] <= "9";
    const number = HostNumber(last);
    return isDecimal || number === number;
}

// An IPv4 address of one to four numbers, of which the last one fills what is left; undefined when it is none.
function ParseNumberedHost(text) {
    const labels = HostLabels(text);
    if (labels.length > 4) return undefined;
    let address = 0;
    for (let index = 0; index < labels.length; index += 1) {
        const number = HostNumber(labels[index]);
        const isLast = index === labels.length - 1;
        if (number !== number || number >= (isLast ? 256 ** (5 - labels.length) : 256)) return undefined;
        address += isLast ? number : number * 256 ** (3 - index);
    }
    const parts = [];
    for (let index = 3; index >= 0; index -= 1) %push(parts, `${%math_floor(address / 256 ** index) % 256}`);
    return %join_texts(parts, ".");
}

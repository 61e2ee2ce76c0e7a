// Hosts of URLs: names in their ASCII form, numbers, addresses in brackets. SPEC: URL Standard section 3.5, the host parser.

const kForbiddenInHosts = "\0\t\n\r #/:<>?@[\\]^|";

// The host in the form that it is written in, or undefined when the text is none.
function ParseHost(text, special) {
    if (text[0] === "[") return ParseAddress(text);
    if (!special) return HasForbidden(text, kForbiddenInHosts) ? undefined : EscapeUrlText(text, "");
    const name = DomainToAscii(PercentDecode(text, false));
    const spelled = kIsBrowser && name !== undefined ? WithoutSpaces(name) : name;
    if (name === undefined || name === "" || HasForbidden(spelled, kForbiddenInHosts) || HasForbidden(name, "%\u007f") || HasControl(name)) return undefined;
    return EndsInNumber(name) ? ParseNumberedHost(name) : spelled;
}

// RUNTIME: Chromium writes them, and asterisks, as bytes.
function WithoutSpaces(name) {
    return %replace_all(%replace_all(name, " ", "%20"), "*", "%2A");
}

function HasForbidden(text, letters) {
    for (let index = 0; index < text.length; index += 1) {
        if (%string_find(letters, text[index], 0) >= 0) return true;
    }
    return false;
}

function HasControl(text) {
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] < " ") return true;
    }
    return false;
}

// SPEC: URL Standard section 3.3, domain to ASCII; UTS #46 section 4. Undefined when it fails.
function DomainToAscii(text) {
    const mapped = IsBasicText(text) ? %string_to_lower(text) : MapDomainName(text);
    if (mapped === undefined) return undefined;
    const labels = %split_text(mapped, ".");
    for (let index = 0; index < labels.length; index += 1) {
        const label = labels[index];
        if (StartsWithText(label, "xn--")) {
            if (!IsEncodedLabel(%string_slice(label, 4, label.length))) return undefined;
        } else if (!IsBasicText(label)) {
            labels[index] = `xn--${EncodePunycode(label)}`;
        }
    }
    return %join_texts(labels, ".");
}

// SPEC: URL Standard section 3.3, domain to Unicode. What cannot be decoded stays as it is.
function DomainToUnicode(name) {
    const labels = %split_text(name, ".");
    for (let index = 0; index < labels.length; index += 1) {
        if (StartsWithText(labels[index], "xn--")) labels[index] = DecodePunycode(%string_slice(labels[index], 4, labels[index].length));
    }
    return %join_texts(labels, ".");
}

function MapDomainName(text) {
    const mapped = %map_domain(text);
    if (mapped === null) %refuse(`the host '${text}' is not supported by Loopscope: it is written from right to left or has joiners`);
    return mapped;
}

// UTS #46 section 4.1: what stands behind "xn--" has to be the form of a label that needs one.
function IsEncodedLabel(text) {
    let label;
    try {
        label = DecodePunycode(text);
    } catch {
        return false;
    }
    return label !== "" && !IsBasicText(label) && MapDomainName(label) === label;
}

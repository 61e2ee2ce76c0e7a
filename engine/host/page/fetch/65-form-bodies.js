// Forms as bodies of requests and responses. SPEC: HTML section 4.10.22.7, multipart/form-data encoding algorithm; Fetch section 5.2.

const kBoundaryLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789AB";

function BodyOfForm(entries) {
    let boundary = "----WebKitFormBoundary";
    for (let index = 0; index < 16; index += 1) boundary += kBoundaryLetters[%math_floor(RandomNumber() * 64)];
    let bytes = "";
    let delay = 0;
    for (let index = 0; index < entries.length; index += 1) {
        const [name, value] = entries[index];
        bytes += `--${boundary}\r\nContent-Disposition: form-data; name="${QuotedName(name)}"`;
        if (IsBlob(value)) {
            const { name: file, type, bytes: inner } = InsideOf(value);
            delay = kBlobDelay;
            bytes += `; filename="${QuotedName(file)}"\r\nContent-Type: ${type === "" ? "application/octet-stream" : type}\r\n\r\n${inner}\r\n`;
        } else {
            bytes += `\r\n\r\n${EncodeText(WithFormNewlines(value), "utf8")}\r\n`;
        }
    }
    return { __proto__: null, bytes: `${bytes}--${boundary}--\r\n`, type: `multipart/form-data; boundary=${boundary}`, delay };
}

function WithFormNewlines(text) {
    return %replace_all(WithPlainNewlines(text), "\n", "\r\n");
}

function QuotedName(name) {
    return EncodeText(%replace_all(%replace_all(%replace_all(name, "\r", "%0D"), "\n", "%0A"), '"', "%22"), "utf8");
}

function FormOfBody(bytes, inside) {
    const type = FindHeader(HeadersList(inside.headers), "content-type")?.[1] ?? "";
    const form = new FormData();
    const { entries } = InsideOf(form);
    if (%string_slice(type, 0, 33) === "application/x-www-form-urlencoded") {
        const pairs = ArraySpread([], %construct(PageGlobal.URLSearchParams, [TextOfBytes(bytes)], PageGlobal.URLSearchParams));
        for (let index = 0; index < pairs.length; index += 1) %push(entries, [pairs[index][0], pairs[index][1]]);
        return form;
    }
    const at = %string_find(type, "boundary=", 0);
    const mark = at < 0 ? "" : `--${%string_slice(type, at + 9, type.length)}`;
    const parts = at < 0 || %string_slice(type, 0, 19) !== "multipart/form-data" ? [] : %split_text(`\r\n${bytes}`, `\r\n${mark}`);
    if (parts.length < 2 || %string_slice(parts[parts.length - 1], 0, 2) !== "--") %throw_type_error("Failed to fetch");
    for (let index = 1; index < parts.length - 1; index += 1) AddFormPart(entries, parts[index]);
    return form;
}

function AddFormPart(entries, part) {
    const end = %string_find(part, "\r\n\r\n", 0);
    const head = TextOfBytes(%string_slice(part, 0, end));
    const body = %string_slice(part, end + 4, part.length);
    const name = QuotedPart(head, ' name="');
    const file = QuotedPart(head, ' filename="');
    if (file === undefined) {
        %push(entries, [name, TextOfBytes(body)]);
        return;
    }
    const typeAt = %string_find(head, "Content-Type: ", 0);
    const type = typeAt < 0 ? "text/plain" : %split_text(%string_slice(head, typeAt + 14, head.length), "\r\n")[0];
    %push(entries, [name, new File([BufferOfBytes(body)], file, { type })]);
}

function QuotedPart(head, mark) {
    const from = %string_find(head, mark, 0);
    if (from < 0) return undefined;
    const begin = from + mark.length;
    const text = %string_slice(head, begin, %string_find(head, '"', begin));
    return %replace_all(%replace_all(%replace_all(text, "%0D", "\r"), "%0A", "\n"), "%22", '"');
}

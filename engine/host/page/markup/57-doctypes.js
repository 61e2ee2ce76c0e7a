// Document types of markup, and which of them mean quirks mode. SPEC: HTML sections 13.2.5.53 to 13.2.5.68 and 13.2.6.4.1.

// What stands between "<!doctype" and ">".
function ReadDoctype(text, isXml = false) {
    const reader = { __proto__: null, text, at: 0 };
    ReadWhile(reader, " \n\t\f");
    const written = ReadUntil(reader, " \n\t\f");
    const name = isXml ? written : %to_lower(written);
    ReadWhile(reader, " \n\t\f");
    const word = %to_lower(%string_slice(text, reader.at, reader.at + 6));
    if (reader.at === text.length) return MakeDoctype(name, "", "");
    if (word !== "public" && word !== "system") %refuse("a document type with more than a name and identifiers is not supported by Loopscope");
    reader.at += 6;
    const publicId = word === "public" ? ReadDoctypeIdentifier(reader) : "";
    const systemId = ReadDoctypeIdentifier(reader);
    if (publicId === undefined || (word === "system" && systemId === undefined)) %refuse("a document type whose identifiers are not in quotes is not supported by Loopscope");
    const type = MakeDoctype(name, publicId, systemId ?? "");
    type.hasSystem = systemId !== undefined;
    return type;
}

// A text in quotes; undefined when there is none.
function ReadDoctypeIdentifier(reader) {
    ReadWhile(reader, " \n\t\f");
    const quote = reader.text[reader.at];
    if (quote !== '"' && quote !== "'") return undefined;
    reader.at += 1;
    const text = ReadUntil(reader, quote);
    reader.at += 1;
    return text;
}

const kPlainPublicIds = ["-//w3c//dtd html 4.0//en", "-//w3c//dtd html 4.01//en", "-//w3c//dtd xhtml 1.0 strict//en", "-//w3c//dtd xhtml 1.1//en", "-//w3c//dtd xhtml 1.0 transitional//en", "-//w3c//dtd xhtml 1.0 frameset//en"];
const kTransitionalPublicIds = ["-//w3c//dtd html 4.01 transitional//en", "-//w3c//dtd html 4.01 frameset//en"];
const kQuirkyPublicIds = ["-//w3c//dtd html 4.0 transitional//en", "-//w3c//dtd html 3.2//en", "-//w3c//dtd html 3.2 final//en", "-//ietf//dtd html 2.0//en", "-//ietf//dtd html//en", "html"];

function IsQuirkyDoctype(type) {
    const id = %to_lower(type.publicId);
    if (type.name !== "html") return true;
    if (id === "" || ListHas(kPlainPublicIds, id)) return false;
    if (ListHas(kTransitionalPublicIds, id)) return !type.hasSystem;
    if (ListHas(kQuirkyPublicIds, id)) return true;
    %refuse(`a document type of "${type.publicId}" is not supported by Loopscope`);
}

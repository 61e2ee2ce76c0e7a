// What colours an error's stack has in util.inspect. RUNTIME: Node 20 lib/internal/util/inspect.js, formatError.

const kNodeModulesFolder = "node_modules";

function JoinStackLines(context, lines) {
    if (!context.colors) return %join_texts(lines, "\n");
    const directory = %working_directory();
    const shown = [];
    for (let index = 0; index < lines.length; index += 1) %push(shown, ColoredStackLine(context, lines[index], directory));
    return %join_texts(shown, "\n");
}

function ColoredStackLine(context, line, directory) {
    if (IsLineOfNode(line)) return Styled(context, line, "undefined");
    const marked = MarkPackages(context, line);
    const inDirectory = MarkDirectory(context, marked, directory);
    return inDirectory === marked ? MarkDirectory(context, marked, `file://${directory}`) : inDirectory;
}

// "    at Module.load (node:internal/modules/cjs/loader:1266:32)"
function IsLineOfNode(line) {
    if (%string_slice(line, 0, 7) !== "    at ") return false;
    const place = %string_find(line, "node:", 7);
    if (place < 0) return false;
    const before = %string_slice(line, 7, place);
    if (before !== "" && (!EndsWith(before, " (") || IsPathIn(before))) return false;
    const end = line[line.length - 1] === ")" ? line.length - 1 : line.length;
    const parts = %split_text(%string_slice(line, place + 5, end), ":");
    return parts.length === 3 && NumberOfDigits(parts[1], 10) !== undefined && NumberOfDigits(parts[2], 10) !== undefined;
}

function IsPathIn(text) {
    return %string_find(text, "/", 0) >= 0 || %string_find(text, "\\", 0) >= 0 || %string_find(text, "(", 0) < text.length - 1;
}

// The names of packages after each node_modules/.
function MarkPackages(context, line) {
    let marked = "";
    let done = 0;
    for (let place = %string_find(line, kNodeModulesFolder, 0); place >= 0; place = %string_find(line, kNodeModulesFolder, place + 1)) {
        const begin = place + kNodeModulesFolder.length + 1;
        const separator = line[place - 1];
        if ((separator !== "/" && separator !== "\\") || (line[begin - 1] !== "/" && line[begin - 1] !== "\\")) continue;
        let end = %string_find(line, separator, begin);
        if (line[begin] === "@") end = %string_find(line, separator, end + 1);
        if (end < 0) end = line.length - 1;
        marked += `${%string_slice(line, done, begin)}${Styled(context, %string_slice(line, begin, end), "module")}`;
        done = end;
    }
    return `${marked}${%string_slice(line, done, line.length)}`;
}

// The directory that the process runs in, with the bracket around it.
function MarkDirectory(context, line, directory) {
    let place = %string_find(line, directory, 0);
    if (place < 0) return line;
    const after = place + directory.length + 1;
    if (%string_slice(line, place - 7, place) === "file://") place -= 7;
    const isBracketed = line[place - 1] === "(";
    const begin = isBracketed ? place - 1 : place;
    const closes = isBracketed && EndsWith(line, ")");
    const rest = %string_slice(line, after, closes ? line.length - 1 : line.length);
    const end = closes ? Styled(context, ")", "undefined") : "";
    return `${%string_slice(line, 0, begin)}${Styled(context, %string_slice(line, begin, after), "undefined")}${rest}${end}`;
}

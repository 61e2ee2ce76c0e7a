// util.parseEnv and process.loadEnvFile. RUNTIME: Node 20 src/node_dotenv.cc; Node 24 trims tabs and line ends, too.

const kEnvBlanks = kIsNode24 ? " \t\n" : " ";

function WithoutEnvBlanks(text) {
    let begin = 0;
    let end = text.length;
    while (begin < end && %string_find(kEnvBlanks, text[begin], 0) >= 0) begin += 1;
    while (end > begin && %string_find(kEnvBlanks, text[end - 1], 0) >= 0) end -= 1;
    return %string_slice(text, begin, end);
}

function EndOfEnvLine(text, from) {
    const end = %string_find(text, "\n", from);
    return end < 0 ? text.length : end;
}

// The name before `=`, without the shell's word.
function EnvName(text) {
    const name = WithoutEnvBlanks(text);
    if (%string_find(name, "export ", 0) !== 0) return name;
    const rest = %string_slice(name, 7, name.length);
    return kIsNode24 ? WithoutEnvBlanks(rest) : rest;
}

// A value that begins at `begin` and where the next line is looked for: {value, end}. One in quotation marks may have several lines.
function EnvValue(text, begin) {
    const quote = text[begin];
    if (quote === '"' || quote === "'" || quote === "`") {
        const close = %string_find(text, quote, begin + 1);
        if (close >= 0) {
            const quoted = %string_slice(text, begin + 1, close);
            return { __proto__: null, value: quote === '"' ? %replace_all(quoted, "\\n", "\n") : quoted, end: EndOfEnvLine(text, close) };
        }
        if (!kIsNode24 && begin + 1 === text.length) return undefined;
    }
    const end = EndOfEnvLine(text, begin);
    const comment = %string_find(text, "#", begin);
    return { __proto__: null, value: WithoutEnvBlanks(%string_slice(text, begin, comment >= 0 && comment < end ? comment : end)), end };
}

function EachEnvLine(given, take) {
    const text = WithoutEnvBlanks(%replace_all(given, "\r", ""));
    for (let at = 0; at < text.length;) {
        if (text[at] === "\n") {
            at += 1;
            continue;
        }
        if (text[at] === "#") {
            at = EndOfEnvLine(text, at);
            continue;
        }
        const sign = %string_find(text, "=", at);
        if (kIsNode24 && EndOfEnvLine(text, at) < sign) {
            at = EndOfEnvLine(text, at);
            continue;
        }
        const name = sign < 0 ? "" : EnvName(%string_slice(text, at, sign));
        if (name === "" && kIsNode24 && sign >= 0) {
            at = EndOfEnvLine(text, at);
            continue;
        }
        if (name === "") return;
        let begin = sign + 1;
        if (text[begin] !== "\n") {
            while (begin < text.length && %string_find(kEnvBlanks, text[begin], 0) >= 0) begin += 1;
        }
        const found = EnvValue(text, begin);
        if (found === undefined) return;
        take(name, found.value);
        at = found.end;
    }
}

const EnvironmentFiles = {
    parseEnv(content) {
        ValidateString(content, "content");
        const found = {};
        EachEnvLine(content, (name, value) => {
            found[name] = value;
        });
        return found;
    },
    loadEnvFile(path = undefined) {
        const file = path === undefined || path === null ? ".env" : ToFilePath(path, "path");
        const text = FileSystem.readFileSync(file, "utf8");
        EachEnvLine(text, (name, value) => {
            if (!(name in Process.env)) Process.env[name] = value;
        });
    },
};
UtilFunctions.parseEnv = EnvironmentFiles.parseEnv;
Process.loadEnvFile = EnvironmentFiles.loadEnvFile;

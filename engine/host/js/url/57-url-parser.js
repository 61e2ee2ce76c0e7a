// SPEC: URL Standard section 4.4, the basic URL parser: a machine of states, one function for each. A state looks at the letter
// where the run stands ("" at the end) and answers nothing, kUrlDone when the run ends early, or kUrlFailed.

const kUrlFailed = 1;
const kUrlDone = 2;

// The URL record of the text, or undefined when it is none.
function ParseUrl(text, base) {
    const parts = NewUrlParts();
    return RunUrlParser(TrimUrlText(text), base, parts, undefined) ? parts : undefined;
}

// What a setter does: parses the text from a state of its own and changes the record. False when it was no such part.
function ChangeUrl(parts, text, state) {
    return RunUrlParser(text, undefined, parts, state);
}

function TrimUrlText(text) {
    let begin = 0;
    let end = text.length;
    while (begin < end && text[begin] <= " ") begin += 1;
    while (end > begin && text[end - 1] <= " ") end -= 1;
    return %string_slice(text, begin, end);
}

function WithoutLineEnds(text) {
    return %replace_all(%replace_all(%replace_all(text, "\t", ""), "\n", ""), "\r", "");
}

function RunUrlParser(given, base, parts, override) {
    const text = WithoutLineEnds(given);
    const run = {
        __proto__: null, text, at: 0, parts, base, override, state: override === undefined ? AtSchemeStart : override, buffer: "",
        segments: SegmentsOf(parts), sawAt: false, sawPassword: false, isInBrackets: false,
    };
    for (;;) {
        const outcome = run.state(run, run.at < text.length ? text[run.at] : "");
        if (outcome === kUrlFailed) return false;
        if (outcome === kUrlDone || run.at >= text.length) break;
        run.at += 1;
    }
    if (!parts.opaque) parts.path = run.segments.length === 0 ? "" : `/${%join_texts(run.segments, "/")}`;
    return true;
}

function SegmentsOf(parts) {
    return parts.opaque || parts.path === "" ? [] : %split_text(%string_slice(parts.path, 1, parts.path.length), "/");
}

function IsSlash(run, letter) {
    return letter === "/" || (letter === "\\" && IsSpecialScheme(run.parts.scheme));
}

function EndsAuthority(run, letter) {
    return letter === "" || letter === "?" || letter === "#" || IsSlash(run, letter);
}

function NextIsSlash(run) {
    return run.text[run.at + 1] === "/";
}

function IsLetter(letter) {
    return (letter >= "a" && letter <= "z") || (letter >= "A" && letter <= "Z");
}

// Goes on in a state with the same letter.
function Reconsider(run, state) {
    run.state = state;
    run.at -= 1;
}

function CopyAuthority(run) {
    run.parts.username = run.base.username;
    run.parts.password = run.base.password;
    run.parts.host = run.base.host;
    run.parts.port = run.base.port;
}

// ---- Before the authority ----

function AtSchemeStart(run, letter) {
    if (IsLetter(letter)) {
        run.buffer += %string_to_lower(letter);
        run.state = InScheme;
    } else if (run.override === undefined) {
        Reconsider(run, WithoutScheme);
    } else {
        return kUrlFailed;
    }
}

function InScheme(run, letter) {
    if (letter !== "" && (IsAlphanumeric(letter) || letter === "+" || letter === "-" || letter === ".")) {
        run.buffer += %string_to_lower(letter);
    } else if (letter === ":") {
        return run.override === undefined ? BehindScheme(run) : ReplaceScheme(run);
    } else if (run.override === undefined) {
        run.buffer = "";
        run.state = WithoutScheme;
        run.at = -1;
    } else {
        return kUrlFailed;
    }
}

function ReplaceScheme(run) {
    const parts = run.parts;
    if (IsSpecialScheme(parts.scheme) !== IsSpecialScheme(run.buffer)) return kUrlDone;
    if ((HasUser(parts) || parts.port !== "") && run.buffer === "file") return kUrlDone;
    if (parts.scheme === "file" && parts.host === "") return kUrlDone;
    parts.scheme = run.buffer;
    if (parts.port === kSpecialPorts[parts.scheme]) parts.port = "";
    return kUrlDone;
}

function BehindScheme(run) {
    const scheme = run.buffer;
    run.parts.scheme = scheme;
    run.buffer = "";
    if (scheme === "file") {
        run.state = InFile;
    } else if (IsSpecialScheme(scheme)) {
        run.state = run.base !== undefined && run.base.scheme === scheme ? AtRelativeOrAuthority : AtAuthoritySlashes;
    } else if (NextIsSlash(run)) {
        run.state = AtPathOrAuthority;
        run.at += 1;
    } else {
        run.parts.opaque = true;
        run.state = InOpaquePath;
    }
}

function WithoutScheme(run, letter) {
    const base = run.base;
    if (base === undefined || (base.opaque && letter !== "#")) return kUrlFailed;
    if (base.opaque) {
        run.parts.scheme = base.scheme;
        run.parts.path = base.path;
        run.parts.opaque = true;
        run.parts.query = base.query;
        run.state = InFragment;
    } else {
        Reconsider(run, base.scheme === "file" ? InFile : AtRelative);
    }
}

function AtRelativeOrAuthority(run, letter) {
    if (letter !== "/" || !NextIsSlash(run)) return Reconsider(run, AtRelative);
    run.state = PastAuthoritySlashes;
    run.at += 1;
}

function AtPathOrAuthority(run, letter) {
    if (letter === "/") run.state = InAuthority;
    else Reconsider(run, InPath);
}

function AtRelative(run, letter) {
    run.parts.scheme = run.base.scheme;
    if (IsSlash(run, letter)) {
        run.state = AtRelativeSlash;
        return;
    }
    CopyAuthority(run);
    FollowBasePath(run, letter);
}

// The path and query of the base, up to what the text replaces.
function FollowBasePath(run, letter) {
    run.segments = SegmentsOf(run.base);
    run.parts.query = run.base.query;
    if (letter === "?") {
        run.state = InQuery;
    } else if (letter === "#") {
        run.state = InFragment;
    } else if (letter !== "") {
        run.parts.query = null;
        if (run.parts.scheme === "file" && StartsWithDrive(run)) run.segments = [];
        else ShortenPath(run);
        Reconsider(run, InPath);
    }
}

function AtRelativeSlash(run, letter) {
    if (IsSpecialScheme(run.parts.scheme) && IsSlash(run, letter)) {
        run.state = PastAuthoritySlashes;
    } else if (letter === "/") {
        run.state = InAuthority;
    } else {
        CopyAuthority(run);
        Reconsider(run, InPath);
    }
}

function AtAuthoritySlashes(run, letter) {
    if (letter !== "/" || !NextIsSlash(run)) return Reconsider(run, PastAuthoritySlashes);
    run.state = PastAuthoritySlashes;
    run.at += 1;
}

function PastAuthoritySlashes(run, letter) {
    if (letter !== "/" && letter !== "\\") Reconsider(run, InAuthority);
}

// ---- The authority ----

function InAuthority(run, letter) {
    if (letter === "@") {
        if (run.sawAt) run.buffer = `%40${run.buffer}`;
        run.sawAt = true;
        TakeUser(run);
        run.buffer = "";
    } else if (EndsAuthority(run, letter)) {
        if (run.sawAt && run.buffer === "") return kUrlFailed;
        run.at -= run.buffer.length + 1;
        run.buffer = "";
        run.state = InHost;
    } else {
        run.buffer += letter;
    }
}

function TakeUser(run) {
    const colon = run.sawPassword ? -1 : %string_find(run.buffer, ":", 0);
    if (run.sawPassword) {
        run.parts.password += EscapeUrlText(run.buffer, kUserEscapes);
        return;
    }
    run.parts.username += EscapeUrlText(colon < 0 ? run.buffer : %string_slice(run.buffer, 0, colon), kUserEscapes);
    if (colon < 0) return;
    run.sawPassword = true;
    run.parts.password += EscapeUrlText(%string_slice(run.buffer, colon + 1, run.buffer.length), kUserEscapes);
}

function InHost(run, letter) {
    const parts = run.parts;
    if (run.override !== undefined && parts.scheme === "file") return Reconsider(run, InFileHost);
    if (letter === ":" && !run.isInBrackets) {
        if (run.buffer === "" || run.override === InHostName) return kUrlFailed;
        if (!TakeHost(run)) return kUrlFailed;
        run.state = InPort;
    } else if (EndsAuthority(run, letter)) {
        run.at -= 1;
        if (run.buffer === "" && IsSpecialScheme(parts.scheme)) return kUrlFailed;
        if (run.buffer === "" && run.override !== undefined && (HasUser(parts) || parts.port !== "")) return kUrlFailed;
        // RUNTIME: Node v20.20.2 makes no empty host of none.
        if (run.buffer === "" && run.override !== undefined && parts.host === null && !kIsBrowser && !kIsNode24) return kUrlFailed;
        if (!TakeHost(run)) return kUrlFailed;
        run.state = AtPathStart;
        if (run.override !== undefined) return kUrlDone;
    } else {
        if (letter === "[") run.isInBrackets = true;
        if (letter === "]") run.isInBrackets = false;
        run.buffer += letter;
    }
}

// The state of the same name, which stops at a port.
function InHostName(run, letter) {
    return InHost(run, letter);
}

function TakeHost(run) {
    const host = run.buffer === "" ? "" : ParseHost(run.buffer, IsSpecialScheme(run.parts.scheme));
    if (host === undefined) return false;
    run.parts.host = host;
    run.buffer = "";
    return true;
}

function InPort(run, letter) {
    if (letter >= "0" && letter <= "9") {
        run.buffer += letter;
        return;
    }
    if (!EndsAuthority(run, letter) && run.override === undefined) return kUrlFailed;
    if (run.buffer === "" && run.override !== undefined && LosesPort(run, letter)) run.parts.port = "";
    if (run.buffer !== "") {
        const port = ToNumber(run.buffer);
        if (port > 65535) return kUrlFailed;
        run.parts.port = `${port}` === kSpecialPorts[run.parts.scheme] ? "" : `${port}`;
        run.buffer = "";
    }
    if (run.override !== undefined) return kUrlDone;
    Reconsider(run, AtPathStart);
}

// RUNTIME: Node v20.20.2 (Ada 2.9, url_aggregator::set_port) takes away the port when digits come only later in the text, but
// behind a minus.
function LosesPort(run, letter) {
    if (kIsBrowser || kIsNode24 || letter <= " " || letter === "-" || (run.override === InHost && letter === "#")) return false;
    for (let index = run.at; index < run.text.length; index += 1) {
        if (run.text[index] >= "0" && run.text[index] <= "9") return true;
    }
    return false;
}

// ---- Files ----

function InFile(run, letter) {
    run.parts.scheme = "file";
    run.parts.host = "";
    if (letter === "/" || letter === "\\") {
        run.state = AtFileSlash;
    } else if (run.base !== undefined && run.base.scheme === "file") {
        run.parts.host = run.base.host;
        FollowBasePath(run, letter);
    } else {
        Reconsider(run, InPath);
    }
}

function AtFileSlash(run, letter) {
    if (letter === "/" || letter === "\\") {
        run.state = InFileHost;
        return;
    }
    if (run.base !== undefined && run.base.scheme === "file") {
        run.parts.host = run.base.host;
        const first = SegmentsOf(run.base)[0];
        if (!StartsWithDrive(run) && first !== undefined && IsDrive(first) && first[1] === ":") %push(run.segments, first);
    }
    Reconsider(run, InPath);
}

function InFileHost(run, letter) {
    if (!EndsAuthority(run, letter)) {
        run.buffer += letter;
        return;
    }
    run.at -= 1;
    if (run.override === undefined && IsDrive(run.buffer)) {
        run.state = InPath;
        return;
    }
    if (!TakeHost(run)) return kUrlFailed;
    // RUNTIME: Chromium keeps the name.
    if (run.parts.host === "localhost" && !kIsBrowser) run.parts.host = "";
    if (run.override !== undefined) return kUrlDone;
    run.state = AtPathStart;
}

// SPEC: URL Standard section 4.2, Windows drive letter. RUNTIME: Chromium knows them on Windows only.
function IsDrive(text) {
    return !kIsBrowser && text.length === 2 && IsLetter(text[0]) && (text[1] === ":" || text[1] === "|");
}

function StartsWithDrive(run) {
    const third = run.text[run.at + 2];
    return IsDrive(%string_slice(run.text, run.at, run.at + 2)) && (third === undefined || %string_find("/\\?#", third, 0) >= 0);
}

// ---- From the path on ----

function AtPathStart(run, letter) {
    if (IsSpecialScheme(run.parts.scheme)) {
        if (IsSlash(run, letter)) run.state = InPath;
        else Reconsider(run, InPath);
    } else if (run.override === undefined && letter === "?") {
        run.state = InQuery;
    } else if (run.override === undefined && letter === "#") {
        run.state = InFragment;
    } else if (letter !== "") {
        if (letter === "/") run.state = InPath;
        else Reconsider(run, InPath);
    } else if (run.override !== undefined && run.parts.host === null) {
        %push(run.segments, "");
    }
}

function InPath(run, letter) {
    const endsPath = run.override === undefined && (letter === "?" || letter === "#");
    if (letter !== "" && !endsPath && !IsSlash(run, letter)) {
        run.buffer += letter;
        return;
    }
    TakeSegment(run, IsSlash(run, letter));
    run.buffer = "";
    if (endsPath) run.state = letter === "?" ? InQuery : InFragment;
}

function TakeSegment(run, isFolder) {
    const dots = %replace_all(%string_to_lower(run.buffer), "%2e", ".");
    if (dots === "..") {
        ShortenPath(run);
        if (!isFolder) %push(run.segments, "");
    } else if (dots === ".") {
        if (!isFolder) %push(run.segments, "");
    } else {
        if (run.parts.scheme === "file" && run.segments.length === 0 && IsDrive(run.buffer)) run.buffer = `${run.buffer[0]}:`;
        %push(run.segments, EscapeUrlText(run.buffer, kPathEscapes));
    }
}

// SPEC: URL Standard section 4.2, shorten a URL's path.
function ShortenPath(run) {
    const segments = run.segments;
    if (segments.length === 0) return;
    if (run.parts.scheme === "file" && segments.length === 1 && IsDrive(segments[0]) && segments[0][1] === ":") return;
    %array_set_length(segments, segments.length - 1);
}

function InOpaquePath(run, letter) {
    if (letter !== "" && letter !== "?" && letter !== "#") {
        run.buffer += letter;
        return;
    }
    // RUNTIME: since 2025 a space before the query or fragment is encoded, and no setter takes it away.
    const last = run.buffer.length - 1;
    const isSpace = kIsNode24 && letter !== "" && run.buffer[last] === " ";
    run.parts.path = EscapeUrlText(isSpace ? `${%string_slice(run.buffer, 0, last)}%20` : run.buffer, "");
    run.buffer = "";
    if (letter !== "") run.state = letter === "?" ? InQuery : InFragment;
}

function InQuery(run, letter) {
    if (letter !== "" && (run.override !== undefined || letter !== "#")) {
        run.buffer += letter;
        return;
    }
    run.parts.query = EscapeQuery(run.buffer, run.parts.scheme);
    run.buffer = "";
    if (letter === "#") run.state = InFragment;
}

function InFragment(run, letter) {
    if (letter === "") run.parts.fragment = EscapeUrlText(run.buffer, kFragmentEscapes);
    else run.buffer += letter;
}

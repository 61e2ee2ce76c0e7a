// document.cookie. SPEC: RFC 6265; HTML section 3.1.3.
// SIMPLIFIED: one server and one path; a time at which a cookie ends is either gone already or not reached.

const Cookies = %new_object(null, "Map");

function CookiesAsText() {
    const parts = [];
    for (let position = 0; !%is_done(%table_key(Cookies, position)); position = %table_after(Cookies, position)) {
        const name = %table_key(Cookies, position);
        const value = %table_value(Cookies, position);
        %push(parts, name === "" ? value : `${name}=${value}`);
    }
    return %join_texts(parts, "; ");
}

function StoreCookie(text) {
    const parts = %split_text(text, ";");
    const equals = %string_find(parts[0], "=", 0);
    const name = equals < 0 ? "" : Trimmed(%string_slice(parts[0], 0, equals));
    const value = Trimmed(%string_slice(parts[0], equals + 1, parts[0].length));
    if (name === "" && value === "") return;
    let isGone = false;
    for (let index = 1; index < parts.length; index += 1) {
        const pair = %split_text(parts[index], "=");
        const key = %to_lower(Trimmed(pair[0]));
        const given = Trimmed(pair[1] ?? "");
        if (key === "httponly") return;
        if (key === "path" && given !== "/" && given !== "") %refuse("a cookie for a path is not supported by Loopscope");
        if (key === "domain") %refuse("a cookie for a domain is not supported by Loopscope");
        if (key === "max-age") isGone = !(ToNumber(given) > 0);
        if (key === "expires") isGone = !(%call(PageGlobal.Date.parse, undefined, given) > %epoch_ms() + %uptime_ms());
    }
    // RUNTIME: Chromium takes a cookie with another value for a newer one.
    if (isGone || %table_get(Cookies, name) !== value) %table_delete(Cookies, name);
    if (!isGone) %table_set(Cookies, name, value);
}

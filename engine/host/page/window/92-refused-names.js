// What a page has in Chromium and not here is refused by name when it is used.

// RUNTIME: the order of a page's own accessors, which the console follows.
const AddressDescriptor = %own_descriptor(PageGlobal.URL.prototype, "href");
%delete_own(PageGlobal.URL.prototype, "href");
const AddressSetter = {
    set href(value) {
        PartsOf(this);
        const parts = ParseUrl(`${value}`, undefined);
        if (parts === undefined) %throw_type_error("Failed to set the 'href' property on 'URL': Invalid URL");
        %apply(AddressDescriptor.set, this, [value]);
    },
};
%put_accessor(PageGlobal.URL.prototype, "href", AddressDescriptor.get, %own_descriptor(AddressSetter, "href").set, 6);

CheckArguments(PageGlobal.TextEncoder.prototype, "TextEncoder", { __proto__: null, encodeInto: 2 });
CheckArguments(PageGlobal.URLSearchParams.prototype, "URLSearchParams", { __proto__: null, forEach: 1 });

// SPEC: URL section 6.1, parse: null where the constructor throws.
DefinePageFunctions(PageGlobal.URL, {
    parse(...list) {
        NeedArguments(list, 1, "parse", "URL");
        const base = list[1] === undefined ? undefined : ParseUrl(`${list[1]}`, undefined);
        if (list[1] !== undefined && base === undefined) return null;
        const parts = ParseUrl(`${list[0]}`, base);
        return parts === undefined ? null : %slots(UrlPrototype, kUrlBrand, parts, undefined);
    },
});
SetLengths(PageGlobal.URL, { __proto__: null, parse: 1 });

%put(PageGlobal, "webkitURL", PageGlobal.URL, 5);
%put(PageGlobal, "WebKitMutationObserver", PageGlobal.MutationObserver, 5);
RefuseWhatIsMissing();

// What a page shares with Node, which has it otherwise.
const kSharedAccessors = [["TextDecoder", ["encoding", "fatal", "ignoreBOM"]], ["TextEncoder", ["encoding"]], ["URLSearchParams", ["size"]]];
for (let index = 0; index < kSharedAccessors.length; index += 1) {
    const shared = PageGlobal[kSharedAccessors[index][0]];
    %define_own(shared, "prototype", { __proto__: null, writable: false });
    const names = kSharedAccessors[index][1];
    for (let each = 0; each < names.length; each += 1) %define_own(shared.prototype, names[each], { __proto__: null, enumerable: true });
}

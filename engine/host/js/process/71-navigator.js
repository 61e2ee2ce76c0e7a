// navigator. RUNTIME: Node v24.21.0 lib/internal/navigator.js. SIMPLIFIED: the machine has as many processors as os.cpus() lists.

if (kIsNode24) {
    const shownLanguages = ["en-US"];
    %define_own(shownLanguages, "0", { __proto__: null, writable: false, configurable: false });
    %define_own(shownLanguages, "length", { __proto__: null, writable: false });
    %prevent_extensions(shownLanguages);
    const NavigatorPrototype = {};
    function Navigator() {
        "constructor";
        throw NodeErrorOf(TypeErrorConstructor, "ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    %set_constructor(Navigator, NavigatorPrototype, "Navigator", 0);
    const navigator = %new_object(NavigatorPrototype);
    const requireNavigator = (value) => {
        if (value !== navigator) throw NodeTypeError("ERR_INVALID_THIS", 'Value of "this" must be of type Navigator');
    };
    const members = {
        get hardwareConcurrency() {
            requireNavigator(this);
            return RequireBuiltin("os").availableParallelism();
        },
        get language() {
            requireNavigator(this);
            return "en-US";
        },
        get languages() {
            requireNavigator(this);
            return shownLanguages;
        },
        get userAgent() {
            requireNavigator(this);
            return `Node.js/${kNodeMajor}`;
        },
        get platform() {
            requireNavigator(this);
            return "linux";
        },
    };
    %define_methods(NavigatorPrototype, members);
    PutRefusingGetter(NavigatorPrototype, "locks", "navigator.locks is not supported by Loopscope");
    const shown = %own_keys(NavigatorPrototype);
    for (let index = 0; index < shown.length; index += 1) {
        if (shown[index] !== "constructor") %define_own(NavigatorPrototype, shown[index], { __proto__: null, enumerable: true });
    }
    PutGlobalAccessor("navigator", navigator, false);
}

// navigator.scheduling, userActivation, connection, storage, permissions and userAgentData. SPEC: Is Input Pending; HTML section 6.4;
// Network Information; Storage section 7; Permissions section 6; User-Agent Client Hints.
// SIMPLIFIED: nobody is asked for a permission, and the line that a page has never changes.

// When a user last did what counts as using the page; how long that holds, in ms.
const Activation = { __proto__: null, at: undefined };
const kActivationLasts = 5000;

class Scheduling {
    constructor() {
        IllegalConstructor("Scheduling");
    }
    isInputPending() {
        Receiver(this, "isScheduling");
        const text = %world_text();
        if (text !== "" && %json_parse(text).inputs.length > 0) %refuse("isInputPending in a scenario with inputs is not supported by Loopscope");
        return false;
    }
}
DefineInterface(Scheduling);

class UserActivation {
    constructor() {
        IllegalConstructor("UserActivation");
    }
    get hasBeenActive() {
        Receiver(this, "isUserActivation");
        return Activation.at !== undefined;
    }
    get isActive() {
        Receiver(this, "isUserActivation");
        return Activation.at !== undefined && %uptime_ms() - Activation.at < kActivationLasts;
    }
}
DefineInterface(UserActivation);

// RUNTIME: what Chromium says of a fast line.
class NetworkInformation extends EventTarget {
    constructor() {
        IllegalConstructor("NetworkInformation");
    }
    // Its place; what it does is defined with the other handlers.
    get onchange() { return null; }
    get effectiveType() {
        Receiver(this, "isConnection");
        return "4g";
    }
    get rtt() {
        Receiver(this, "isConnection");
        return 100;
    }
    get downlink() {
        Receiver(this, "isConnection");
        return 1.45;
    }
    get saveData() {
        Receiver(this, "isConnection");
        return false;
    }
}
DefineInterface(NetworkInformation);
DefineHandlers(NetworkInformation.prototype, ["change"]);

// RUNTIME: Chromium asks another process, which takes about a millisecond; how much there is it has to count.
const kStorageDelay = 1;
const kPersistDelay = 1.5;
const kEstimateDelay = 2.5;
const kStorageQuota = 10737418240;

function SettledLater(value, delay) {
    const promise = NewPromise();
    %page_task(kDomSource, kNormalPriority, () => ResolvePromise(promise, value), [], delay);
    return promise;
}

class StorageManager {
    constructor() {
        IllegalConstructor("StorageManager");
    }
    estimate() {
        Receiver(this, "isStorageManager");
        if (%own_keys(PageDatabases).length > 0) %refuse("how much a page with databases stores is not supported by Loopscope");
        return SettledLater({ quota: kStorageQuota, usage: 0, usageDetails: {} }, kEstimateDelay);
    }
    persisted() {
        Receiver(this, "isStorageManager");
        return SettledLater(false, kStorageDelay);
    }
    persist() {
        Receiver(this, "isStorageManager");
        return SettledLater(false, kPersistDelay);
    }
}
DefineInterface(StorageManager);

class NavigatorUAData {
    constructor() {
        IllegalConstructor("NavigatorUAData");
    }
    get brands() {
        Receiver(this, "isUserAgentData");
        return %call(ObjectFreeze, undefined, [{ brand: "Not:A-Brand", version: "8" }, { brand: "Chromium", version: "156" }]);
    }
    get mobile() {
        Receiver(this, "isUserAgentData");
        return false;
    }
    get platform() {
        Receiver(this, "isUserAgentData");
        return "Linux";
    }
    toJSON() { return { brands: this.brands, mobile: this.mobile, platform: this.platform }; }
}
DefineInterface(NavigatorUAData);

// RUNTIME: what Chromium answers on its own, and what it calls it then.
const kPermissions = {
    __proto__: null, geolocation: ["prompt", "geolocation"], notifications: ["prompt", "notifications"], camera: ["prompt", "video_capture"],
    microphone: ["prompt", "audio_capture"], "clipboard-read": ["prompt", "clipboard_read"], "clipboard-write": ["granted", "clipboard_write"],
    "persistent-storage": ["prompt", "durable_storage"], midi: ["prompt", "midi"], "background-sync": ["granted", "background_sync"],
    accelerometer: ["granted", "sensors"], gyroscope: ["granted", "sensors"], magnetometer: ["granted", "sensors"],
    "screen-wake-lock": ["granted", "screen_wake_lock"], "payment-handler": ["granted", "payment_handler"], "display-capture": ["prompt", "display_capture"],
    "local-fonts": ["prompt", "local_fonts"], "idle-detection": ["prompt", "idle_detection"], "background-fetch": ["granted", "background_fetch"],
};
const kOtherPermissions = [
    "push", "storage-access", "window-management", "nfc", "periodic-background-sync", "top-level-storage-access", "ambient-light-sensor", "fullscreen", "speaker-selection",
    "captured-surface-control", "keyboard-lock", "pointer-lock", "system-wake-lock",
];

class PermissionStatus extends EventTarget {
    constructor() {
        IllegalConstructor("PermissionStatus");
    }
    get name() { return Receiver(this, "isPermissionStatus").permission[1]; }
    get state() { return Receiver(this, "isPermissionStatus").permission[0]; }
}
DefineInterface(PermissionStatus);
DefineHandlers(PermissionStatus.prototype, ["change"]);

function PermissionNamed(list) {
    const where = "Failed to execute 'query' on 'Permissions': ";
    NeedArguments(list, 1, "query", "Permissions");
    if (!%is_object(list[0])) %throw_type_error(`${where}parameter 1 is not of type 'object'.`);
    const { name } = list[0];
    const inName = `${where}Failed to read the 'name' property from 'PermissionDescriptor': `;
    if (name === undefined) %throw_type_error(`${inName}Required member is undefined.`);
    const found = kPermissions[`${name}`];
    if (ListHas(kOtherPermissions, `${name}`)) %refuse(`the permission ${name} is not supported by Loopscope`);
    if (found === undefined) %throw_type_error(`${inName}The provided value '${name}' is not a valid enum value of type PermissionName.`);
    return found;
}

class Permissions {
    constructor() {
        IllegalConstructor("Permissions");
    }
    query(...list) {
        let permission;
        try {
            Receiver(this, "isPermissions");
            permission = PermissionNamed(list);
        } catch (error) {
            return RejectedPromise(error);
        }
        const status = %new_object(PermissionStatus.prototype);
        NewTargetInside(status, { __proto__: null, isPermissionStatus: true, permission });
        return SettledLater(status, kStorageDelay);
    }
}
DefineInterface(Permissions);
%set_length(Permissions.prototype.query, 1);

function NavigatorPart(interface_, inside, isTarget = false) {
    const part = %new_object(interface_.prototype);
    if (isTarget) NewTargetInside(part, inside);
    else SetInside(part, inside);
    return part;
}
const NavigatorParts = {
    __proto__: null,
    scheduling: NavigatorPart(Scheduling, { __proto__: null, isScheduling: true }),
    userActivation: NavigatorPart(UserActivation, { __proto__: null, isUserActivation: true }),
    connection: NavigatorPart(NetworkInformation, { __proto__: null, isConnection: true }, true),
    storage: NavigatorPart(StorageManager, { __proto__: null, isStorageManager: true }),
    permissions: NavigatorPart(Permissions, { __proto__: null, isPermissions: true }),
    userAgentData: NavigatorPart(NavigatorUAData, { __proto__: null, isUserAgentData: true }),
};

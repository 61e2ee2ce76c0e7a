// What a page asks its navigator about user, line, storage and permissions.
const { scheduling, userActivation, connection, storage, permissions, userAgentData } = navigator;
console.log(scheduling, scheduling.isInputPending(), scheduling === navigator.scheduling);
console.log(userActivation, storage, permissions, userAgentData);
console.log(connection.effectiveType, connection.saveData, connection instanceof EventTarget, connection.onchange, typeof navigator.deviceMemory);
console.log(userAgentData.mobile, userAgentData.platform, JSON.stringify(userAgentData.brands.map((brand) => Object.keys(brand))));
for (const interface_ of [StorageManager, NetworkInformation, UserActivation, Scheduling, Permissions]) {
    try { new interface_(); } catch (error) { console.log(error.message); }
}
storage.estimate().then((found) => console.log('estimate', Object.keys(found), found.usage, found.usageDetails));
storage.persisted().then((value) => console.log('persisted', value));
storage.persist().then((value) => console.log('persist', value));
setTimeout(async () => {
    for (const name of ['geolocation', 'notifications', 'camera', 'clipboard-write']) {
        const status = await permissions.query({ name });
        console.log(status);
    }
    for (const given of [[], [5], [{}], [{ name: 'bogus' }]]) {
        await permissions.query(...given).catch((error) => console.log(error.name, error.message));
    }
}, 30);

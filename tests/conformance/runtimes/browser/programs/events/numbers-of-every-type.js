const members = [
    [MouseEvent, 'buttons movementX'], [CloseEvent, 'code'], [UIEvent, 'detail'], [KeyboardEvent, 'location keyCode'], [WheelEvent, 'deltaMode deltaX'],
    [PointerEvent, 'pointerId pressure tangentialPressure tiltX twist width'], [ErrorEvent, 'lineno colno'], [ProgressEvent, 'loaded total'],
    [IDBVersionChangeEvent, 'oldVersion'],
];
for (const [Kind, names] of members) {
    for (const name of names.split(' ')) {
        const read = (value) => {
            try {
                return new Kind('x', { [name]: value })[name];
            } catch (error) {
                return error.message;
            }
        };
        console.log(name, read(-1), read(65536.9), read(2147483648), read(0.3), read(NaN));
        console.log(read(1n), read(Symbol.iterator));
    }
}
console.log(new MouseEvent('x', { button: 65538 }).button, new MouseEvent('x', { button: 40000 }).button);

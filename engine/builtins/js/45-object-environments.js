// What a name means inside a `with` statement: the object is asked for it. SPEC: 9.1.1.2 Object Environment Records.
// RUNTIME: V8 asks the object once for each access, and not again before it reads or writes.

function HasObjectBinding(object, name) {
    if (!(name in object)) return false;
    const unscopables = object[%intrinsic("SymbolUnscopables")];
    return !%is_object(unscopables) || !unscopables[name];
}

function SetObjectBinding(object, value, name, isStrict) {
    if (isStrict) object[name] = value;
    else SetWithReceiver(object, name, value, object);
    return value;
}

%set_intrinsic("ToWithObject", ToObject);
%set_intrinsic("HasObjectBinding", HasObjectBinding);
%set_intrinsic("SetObjectBinding", SetObjectBinding);

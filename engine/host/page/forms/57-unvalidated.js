// What takes part in a form and is never validated. SPEC: HTML section 4.10.21.1.

const NeverValidated = {
    get willValidate() {
        NodeInside(this);
        return false;
    },
    get validationMessage() {
        NodeInside(this);
        return "";
    },
    checkValidity() { return true; },
    reportValidity() { return true; },
};
const kNeverValidated = ["HTMLFieldSetElement", "HTMLOutputElement"];
for (let index = 0; index < kNeverValidated.length; index += 1) {
    const { prototype } = PageGlobal[kNeverValidated[index]];
    DefinePageFunctions(prototype, NeverValidated);
    DefinePageFunctions(prototype, { get validity() { return ValidityOf(this); } });
    %put(prototype, "setCustomValidity", ValidityMembers.setCustomValidity, 7);
}

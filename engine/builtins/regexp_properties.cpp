#include "engine/builtins/regexp_properties.h"

#include <algorithm>
#include <iterator>

namespace loopscope::builtins {

namespace {

struct Category {
    std::u16string_view name;
    std::u16string_view code;
};

/// General categories by their long names, with those of the groups.
constexpr Category kCategories[] = {
    {u"Letter", u"L"},
    {u"Cased_Letter", u"L&"},
    {u"LC", u"L&"},
    {u"Uppercase_Letter", u"Lu"},
    {u"Lowercase_Letter", u"Ll"},
    {u"Titlecase_Letter", u"Lt"},
    {u"Modifier_Letter", u"Lm"},
    {u"Other_Letter", u"Lo"},
    {u"Mark", u"M"},
    {u"Combining_Mark", u"M"},
    {u"Nonspacing_Mark", u"Mn"},
    {u"Spacing_Mark", u"Mc"},
    {u"Enclosing_Mark", u"Me"},
    {u"Number", u"N"},
    {u"Decimal_Number", u"Nd"},
    {u"digit", u"Nd"},
    {u"Letter_Number", u"Nl"},
    {u"Other_Number", u"No"},
    {u"Punctuation", u"P"},
    {u"punct", u"P"},
    {u"Connector_Punctuation", u"Pc"},
    {u"Dash_Punctuation", u"Pd"},
    {u"Open_Punctuation", u"Ps"},
    {u"Close_Punctuation", u"Pe"},
    {u"Initial_Punctuation", u"Pi"},
    {u"Final_Punctuation", u"Pf"},
    {u"Other_Punctuation", u"Po"},
    {u"Symbol", u"S"},
    {u"Math_Symbol", u"Sm"},
    {u"Currency_Symbol", u"Sc"},
    {u"Modifier_Symbol", u"Sk"},
    {u"Other_Symbol", u"So"},
    {u"Separator", u"Z"},
    {u"Space_Separator", u"Zs"},
    {u"Line_Separator", u"Zl"},
    {u"Paragraph_Separator", u"Zp"},
    {u"Other", u"C"},
    {u"Control", u"Cc"},
    {u"cntrl", u"Cc"},
    {u"Format", u"Cf"},
    {u"Surrogate", u"Cs"},
    {u"Private_Use", u"Co"},
    {u"Unassigned", u"Cn"},
};

std::u16string_view category_code(std::u16string_view name) {
    for (const Category& row : kCategories) {
        if (row.name == name || row.code == name) return row.code;
    }
    return {};
}

}  // namespace

std::u16string pcre_property(std::u16string_view name) {
    const std::size_t equals = name.find(u'=');
    if (equals == std::u16string_view::npos) {
        const std::u16string_view code = category_code(name);
        return std::u16string(code.empty() ? name : code);
    }
    const std::u16string_view property = name.substr(0, equals);
    const std::u16string_view value = name.substr(equals + 1);
    if (property == u"gc" || property == u"General_Category") return std::u16string(category_code(value));
    if (property == u"sc" || property == u"Script") return u"sc:" + std::u16string(value);
    if (property == u"scx" || property == u"Script_Extensions") return u"scx:" + std::u16string(value);
    return {};
}

}  // namespace loopscope::builtins

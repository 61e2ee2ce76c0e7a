#include "engine/builtins/number_format.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <limits>
#include <string_view>

#include "engine/vm/conversions.h"

namespace loopscope::builtins {

namespace {

/// A positive decimal number 0.d1d2d3… * 10^point.
struct Decimal {
    std::string digits;  // without leading zeros; empty for zero
    int point = 0;
};

Decimal parse_scientific(std::string_view text) {
    const std::size_t mark = text.find('e');
    Decimal decimal;
    for (const char unit : text.substr(0, mark)) {
        if (unit != '.') decimal.digits.push_back(unit);
    }
    const std::size_t first = decimal.digits.find_first_not_of('0');
    if (first == std::string::npos) return {};
    int exponent = 0;
    const char* begin = text.data() + mark + (text[mark + 1] == '+' ? 2 : 1);
    std::from_chars(begin, text.data() + text.size(), exponent);
    decimal.point = exponent + 1;
    return decimal;
}

/// How many digits a number has at most: below 10 to the power of what 2 to the power of `exponent` is, it
/// has as many behind the point as its binary fraction has.
int digit_count(double magnitude) {
    int exponent = 0;
    const auto bits = static_cast<std::uint64_t>(std::ldexp(std::frexp(magnitude, &exponent), 53));
    const int behind = bits == 0 ? 0 : std::max(0, 53 - std::countr_zero(bits) - exponent);
    return std::clamp(behind + exponent * 30103 / 100000 + 2, 1, 800);
}

/// All digits: a double has at most 767 that matter.
Decimal exact_decimal(double magnitude) {
    std::array<char, 1100> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude,
                                   std::chars_format::scientific, digit_count(magnitude))
                         .ptr;
    return parse_scientific({buffer.data(), static_cast<std::size_t>(end - buffer.data())});
}

/// The fewest digits that tell the number from its neighbours.
Decimal shortest_decimal(double magnitude) {
    std::array<char, 40> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude, std::chars_format::scientific)
            .ptr;
    return parse_scientific({buffer.data(), static_cast<std::size_t>(end - buffer.data())});
}

/// Keeps `count` digits, rounded half up; the result has exactly that many, zeros included (one more when
/// it carries, with the point moved). A count below zero leaves nothing.
void round_to(Decimal& decimal, int count) {
    if (count < 0) {
        decimal = {};
        return;
    }
    const auto kept = static_cast<std::size_t>(count);
    if (decimal.digits.size() <= kept) {
        decimal.digits.resize(kept, '0');
        return;
    }
    const bool up = decimal.digits[kept] >= '5';
    decimal.digits.resize(kept);
    if (!up) return;
    for (std::size_t i = kept; i-- > 0;) {
        if (decimal.digits[i] != '9') {
            ++decimal.digits[i];
            return;
        }
        decimal.digits[i] = '0';
    }
    decimal.digits.insert(decimal.digits.begin(), '1');
    ++decimal.point;
}

/// Digits before and behind the point; `behind` of them, the decimal being rounded to that.
std::string plain_text(const Decimal& decimal, int behind) {
    std::string text;
    if (decimal.point <= 0) {
        text = "0";
    } else {
        text = decimal.digits.substr(0, static_cast<std::size_t>(decimal.point));
        text.resize(static_cast<std::size_t>(decimal.point), '0');
    }
    if (behind == 0) return text;
    text += '.';
    for (int place = 0; place < behind; ++place) {
        const int at = decimal.point + place;
        text += at >= 0 && at < static_cast<int>(decimal.digits.size())
                    ? decimal.digits[static_cast<std::size_t>(at)]
                    : '0';
    }
    return text;
}

std::string exponential_text(const Decimal& decimal) {
    std::string text = decimal.digits.substr(0, 1);
    if (decimal.digits.size() > 1) text += "." + decimal.digits.substr(1);
    const int exponent = decimal.point - 1;
    return text + (exponent < 0 ? "e-" : "e+") + std::to_string(std::abs(exponent));
}

}  // namespace

std::string to_fixed(double number, int digits) {
    Decimal decimal = exact_decimal(std::fabs(number));
    round_to(decimal, decimal.point + digits);
    return (number < 0 ? "-" : "") + plain_text(decimal, digits);
}

std::string to_exponential(double number, std::optional<int> digits) {
    const double magnitude = std::fabs(number);
    Decimal decimal = digits ? exact_decimal(magnitude) : shortest_decimal(magnitude);
    if (magnitude == 0) decimal.point = 1;
    const int count = digits ? *digits + 1 : std::max(1, static_cast<int>(decimal.digits.size()));
    round_to(decimal, count);
    decimal.digits.resize(static_cast<std::size_t>(count), '0');
    return (number < 0 ? "-" : "") + exponential_text(decimal);
}

std::string to_precision(double number, int precision) {
    const double magnitude = std::fabs(number);
    Decimal decimal = exact_decimal(magnitude);
    if (magnitude == 0) decimal.point = 1;
    round_to(decimal, precision);
    decimal.digits.resize(static_cast<std::size_t>(precision), '0');
    const int exponent = decimal.point - 1;
    const std::string sign = number < 0 ? "-" : "";
    if (exponent < -6 || exponent >= precision) return sign + exponential_text(decimal);
    return sign + plain_text(decimal, precision - decimal.point);
}

namespace {

constexpr std::string_view kDigits = "0123456789abcdefghijklmnopqrstuvwxyz";

/// Digits of the fraction until the rest is within `tolerance`, half of the distance to the next number.
/// Says whether it was rounded up to one.
bool append_fraction(std::string& text, double fraction, double tolerance, int radix) {
    const std::size_t start = text.size();
    do {
        fraction *= radix;
        tolerance *= radix;
        const int digit = static_cast<int>(fraction);
        text += kDigits[static_cast<std::size_t>(digit)];
        fraction -= digit;
        const bool up = fraction > 0.5 || (fraction == 0.5 && (digit & 1) != 0);
        if (!up || fraction + tolerance <= 1) continue;
        while (text.size() > start) {
            const std::size_t last = kDigits.find(text.back());
            text.pop_back();
            if (last + 1 < static_cast<std::size_t>(radix)) {
                text += kDigits[last + 1];
                return false;
            }
        }
        return true;
    } while (fraction >= tolerance);
    return false;
}

}  // namespace

std::string to_radix(double number, int radix) {
    if (radix == 10) return vm::number_to_string(number);
    if (number == 0) return "0";
    const double magnitude = std::fabs(number);
    double whole = std::floor(magnitude);
    const double fraction = magnitude - whole;
    const double next = std::nextafter(magnitude, std::numeric_limits<double>::infinity());
    const double tolerance = std::max(0.5 * (next - magnitude), std::numeric_limits<double>::denorm_min());
    std::string behind;
    if (fraction >= tolerance && append_fraction(behind, fraction, tolerance, radix)) whole += 1;
    std::string text;
    // What a double of this size does not tell apart becomes zeros, as V8 writes.
    while (whole / radix >= 0x1p53) {
        whole /= radix;
        text += '0';
    }
    do {
        const double digit = std::fmod(whole, radix);
        text += kDigits[static_cast<std::size_t>(digit)];
        whole = (whole - digit) / radix;
    } while (whole > 0);
    if (number < 0) text += '-';
    std::reverse(text.begin(), text.end());
    if (!behind.empty()) text += "." + behind;
    return text;
}

std::string to_grouped(double number, int minimum, int maximum, bool grouping) {
    if (std::isnan(number)) return "NaN";
    const std::string sign = std::signbit(number) ? "-" : "";
    if (std::isinf(number)) return sign + "∞";
    Decimal decimal = shortest_decimal(std::fabs(number));
    round_to(decimal, decimal.point + maximum);
    std::string text = plain_text(decimal, maximum);
    const std::size_t point = std::min(text.find('.'), text.size());
    if (point != text.size()) {
        const std::size_t shortest = point + static_cast<std::size_t>(minimum) + 1;
        while (text.size() > shortest && text.back() == '0') text.pop_back();
        if (text.back() == '.') text.pop_back();
    }
    if (grouping) {
        for (std::size_t at = point; at > 3; at -= 3) text.insert(at - 3, ",");
    }
    return sign + text;
}

}  // namespace loopscope::builtins

#include "engine/builtins/quarter_turns.h"

#include <algorithm>
#include <cmath>

#include "engine/vm/double_words.h"

namespace loopscope::builtins {

namespace {

using vm::high_magnitude;
using vm::high_word;
using vm::with_high_word;

constexpr std::int32_t kExponentBits = 20;  // from the high word of a double to its exponent
constexpr std::int32_t kBias = 1023;

// pi/2 in pieces of 33 bits, and behind each what is left of pi/2.
constexpr double kFirst = 1.57079632673412561417e+00;
constexpr double kAfterFirst = 6.07710050650619224932e-11;
constexpr double kSecond = 6.07710050630396597660e-11;
constexpr double kAfterSecond = 2.02226624879595063154e-21;
constexpr double kThird = 2.02226624871116645580e-21;
constexpr double kAfterThird = 8.47842766036889956997e-32;
constexpr std::int32_t kHighWordOfQuarter = 0x3FF9'21FB;

/// One quarter turn taken off: up to three eighths of a turn.
QuarterTurns take_one(double angle) {
    double rest = angle - kFirst;
    double piece = kAfterFirst;
    if (high_word(angle) == kHighWordOfQuarter) {  // so near to it that the first piece leaves too little
        rest -= kSecond;
        piece = kAfterSecond;
    }
    const double whole = rest - piece;
    return {1, whole, (rest - whole) - piece};
}

/// How many bits of the angle the subtraction has lost.
std::int32_t lost_bits(double angle, double rest) {
    return (high_magnitude(angle) >> kExponentBits) - (high_magnitude(rest) >> kExponentBits);
}

/// Up to 2^19 quarter turns: as many pieces of pi/2 as the bits that are lost ask for.
QuarterTurns take_some(double angle) {
    constexpr double kTwoOverPi = 6.36619772367581382433e-01;
    constexpr std::int32_t kLostBeforeSecond = 16;
    constexpr std::int32_t kLostBeforeThird = 49;
    const auto count = static_cast<std::int32_t>(angle * kTwoOverPi + 0.5);
    const double turns = count;
    double left = angle - turns * kFirst;
    double piece = turns * kAfterFirst;
    double rest = left - piece;
    const auto take = [&](double next, double after) {
        const double before = left;
        piece = turns * next;
        left = before - piece;
        piece = turns * after - ((before - left) - piece);
        rest = left - piece;
    };
    if (lost_bits(angle, rest) > kLostBeforeSecond) {
        take(kSecond, kAfterSecond);
        if (lost_bits(angle, rest) > kLostBeforeThird) take(kThird, kAfterThird);
    }
    return {count, rest, (left - rest) - piece};
}

// Payne and Hanek's reduction for everything larger: the angle's digits times those of 2/pi, without the ones
// that make whole turns only. A digit has 24 bits.
constexpr double kDigit = 0x1p24;
constexpr double kDigitInverse = 0x1p-24;
constexpr int kDigitBits = 24;
constexpr int kTerms = 4;  // digits of the product after the first, to begin with
constexpr int kMostDigits = 20;

/// The digits of 2/pi.
constexpr std::int32_t kTwoOverPi[] = {
    0xA2F983, 0x6E4E44, 0x1529FC, 0x2757D1, 0xF534DD, 0xC0DB62, 0x95993C, 0x439041, 0xFE5163, 0xABDEBB,
    0xC561B7, 0x246E3A, 0x424DD2, 0xE00649, 0x2EEA09, 0xD1921C, 0xFE1DEB, 0x1CB129, 0xA73EE8, 0x8235F5,
    0x2EBB44, 0x84E99C, 0x7026B4, 0x5F7E41, 0x3991D6, 0x398353, 0x39F49C, 0x845F8B, 0xBDF928, 0x3B1FF8,
    0x97FFDE, 0x05980F, 0xEF2F11, 0x8B5A0A, 0x6D1F6D, 0x367ECF, 0x27CB09, 0xB74F46, 0x3F669E, 0x5FEA2D,
    0x7527BA, 0xC7EBE5, 0xF17B3D, 0x0739F7, 0x8A5292, 0xEA6BFB, 0x5FB11F, 0x8D5D08, 0x560330, 0x46FC7B,
    0x6BABF0, 0xCFBC20, 0x9AF436, 0x1DA9E3, 0x91615E, 0xE61B08, 0x659985, 0x5F14A0, 0x68408D, 0xFFD880,
    0x4D7327, 0x310606, 0x1556CA, 0x73A8C9, 0x60E27B, 0xC08C6B};

/// pi/2 in digits.
constexpr double kQuarterDigits[] = {1.57079625129699707031e+00, 7.54978941586159635335e-08,
                                     5.39030252995776476554e-15, 3.28200341580791294123e-22,
                                     1.27065575308067607349e-29};

class LargeReduction {
  public:
    explicit LargeReduction(double angle) {
        const std::int32_t exponent = (high_word(angle) >> kExponentBits) - kBias - (kDigitBits - 1);
        split_angle(with_high_word(angle, high_word(angle) - (exponent << kExponentBits)));
        first_ = std::max((exponent - 3) / kDigitBits, 0);
        scale_ = exponent - kDigitBits * (first_ + 1);
        for (int i = 0; i <= kTerms; ++i) product_[i] = multiply(i);
        last_ = kTerms;
    }

    QuarterTurns run() {
        std::int32_t count = 0;
        for (;;) {
            distill();
            count = take_whole();
            if (rest_ != 0 || !needs_more()) break;
        }
        append_rest();
        return weigh(count);
    }

  private:
    void split_angle(double scaled) {
        for (int i = 0; i < 2; ++i) {
            angle_[i] = static_cast<double>(static_cast<std::int32_t>(scaled));
            scaled = (scaled - angle_[i]) * kDigit;
        }
        angle_[2] = scaled;
        angle_digits_ = 3;
        while (angle_[angle_digits_ - 1] == 0) --angle_digits_;
    }

    double multiply(int place) const {
        double sum = 0;
        for (int j = 0; j < angle_digits_; ++j) {
            const int index = first_ + place - j;
            sum += angle_[j] * (index < 0 ? 0.0 : kTwoOverPi[index]);
        }
        return sum;
    }

    /// The products as digits, lowest first; what is above them stays in rest_.
    void distill() {
        rest_ = product_[last_];
        for (int i = 0, j = last_; j > 0; ++i, --j) {
            const double carry = static_cast<std::int32_t>(kDigitInverse * rest_);
            digits_[i] = static_cast<std::int32_t>(rest_ - kDigit * carry);
            rest_ = product_[j - 1] + carry;
        }
    }

    /// Takes the quarter turns (their last three bits) out of rest_ and the digits; afterwards what is left
    /// is below one half, or its complement and rounded_up_ is set.
    std::int32_t take_whole() {
        rest_ = std::scalbn(rest_, scale_);
        rest_ -= 8.0 * std::floor(rest_ * 0.125);
        auto count = static_cast<std::int32_t>(rest_);
        rest_ -= count;
        std::int32_t half = 0;  // 0: below one half
        if (scale_ > 0) {
            std::int32_t& top = digits_[last_ - 1];
            const std::int32_t more = top >> (kDigitBits - scale_);
            count += more;
            top -= more << (kDigitBits - scale_);
            half = top >> (kDigitBits - 1 - scale_);
        } else if (scale_ == 0) {
            half = digits_[last_ - 1] >> (kDigitBits - 1);
        } else if (rest_ >= 0.5) {
            half = 2;
        }
        rounded_up_ = half > 0;
        if (rounded_up_) {
            ++count;
            complement(half == 2);
        }
        return count;
    }

    void complement(bool rest_too) {
        bool borrowed = false;
        for (int i = 0; i < last_; ++i) {
            if (borrowed) {
                digits_[i] = 0xFF'FFFF - digits_[i];
            } else if (digits_[i] != 0) {
                borrowed = true;
                digits_[i] = 0x100'0000 - digits_[i];
            }
        }
        if (scale_ == 1) digits_[last_ - 1] &= 0x7F'FFFF;
        if (scale_ == 2) digits_[last_ - 1] &= 0x3F'FFFF;
        if (rest_too) {
            rest_ = 1.0 - rest_;
            if (borrowed) rest_ -= std::scalbn(1.0, scale_);
        }
    }

    /// When all digits beyond the first ones are zero, the product has to be made longer.
    bool needs_more() {
        for (int i = kTerms; i < last_; ++i) {
            if (digits_[i] != 0) return false;
        }
        int more = 1;
        while (more <= kTerms && digits_[kTerms - more] == 0) ++more;
        for (int i = last_ + 1; i <= last_ + more; ++i) product_[i] = multiply(i);
        last_ += more;
        return true;
    }

    void append_rest() {
        if (rest_ == 0) {
            do {
                --last_;
                scale_ -= kDigitBits;
            } while (digits_[last_] == 0);
            return;
        }
        rest_ = std::scalbn(rest_, -scale_);
        if (rest_ < kDigit) {
            digits_[last_] = static_cast<std::int32_t>(rest_);
            return;
        }
        const double carry = static_cast<std::int32_t>(kDigitInverse * rest_);
        digits_[last_] = static_cast<std::int32_t>(rest_ - kDigit * carry);
        ++last_;
        scale_ += kDigitBits;
        digits_[last_] = static_cast<std::int32_t>(carry);
    }

    /// The digits times pi/2, summed from the smallest.
    QuarterTurns weigh(std::int32_t count) {
        double weight = std::scalbn(1.0, scale_);
        for (int i = last_; i >= 0; --i) {
            product_[i] = weight * digits_[i];
            weight *= kDigitInverse;
        }
        double sums[kMostDigits] = {};
        for (int i = last_; i >= 0; --i) {
            double sum = 0;
            for (int k = 0; k <= kTerms && k <= last_ - i; ++k) sum += kQuarterDigits[k] * product_[i + k];
            sums[last_ - i] = sum;
        }
        double whole = 0;
        for (int i = last_; i >= 0; --i) whole += sums[i];
        double tail = sums[0] - whole;
        for (int i = 1; i <= last_; ++i) tail += sums[i];
        return {count & 7, rounded_up_ ? -whole : whole, rounded_up_ ? -tail : tail};
    }

    double angle_[3] = {};
    int angle_digits_ = 0;
    int first_ = 0;  // the first digit of 2/pi that matters
    int scale_ = 0;  // the exponent of the product's first digit
    int last_ = 0;   // the product's last digit
    double rest_ = 0;
    bool rounded_up_ = false;
    double product_[kMostDigits] = {};
    std::int32_t digits_[kMostDigits] = {};
};

}  // namespace

QuarterTurns reduce_to_quarter_turn(double angle) {
    const double magnitude = std::fabs(angle);
    const std::int32_t size = high_magnitude(angle);
    if (size <= 0x3FE9'21FB) return {0, angle, 0};  // an eighth of a turn
    QuarterTurns turns;
    if (size < 0x4002'D97C) {
        turns = take_one(magnitude);
    } else if (size <= 0x4139'21FB) {
        turns = take_some(magnitude);
    } else {
        turns = LargeReduction(magnitude).run();
    }
    if (angle < 0) return {-turns.count, -turns.rest, -turns.tail};
    return turns;
}

}  // namespace loopscope::builtins

#include "engine/syntax/folding.h"

#include <cmath>
#include <cstdint>

#include "engine/base/long_power.h"

namespace loopscope::syntax {

namespace {

// SPEC: 7.1.6 ToInt32.
std::int32_t to_int32(double number) {
    if (!std::isfinite(number)) return 0;
    const double rest = std::fmod(std::trunc(number), 4294967296.0);
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(static_cast<std::int64_t>(rest)));
}

}  // namespace

bool fold_number(const Expression* expression, double& value) {
    if (const NumberLiteral* literal = as_if<NumberLiteral>(expression)) {
        value = literal->value;
        return true;
    }
    if (const UnaryExpression* unary = as_if<UnaryExpression>(expression)) {
        const bool folds = unary->op == UnaryOperator::Minus || unary->op == UnaryOperator::Plus;
        if (!folds || !fold_number(unary->operand, value)) return false;
        if (unary->op == UnaryOperator::Minus) value = -value;
        return true;
    }
    const BinaryExpression* binary = as_if<BinaryExpression>(expression);
    double left = 0, right = 0;
    if (!binary || !fold_number(binary->left, left) || !fold_number(binary->right, right)) return false;
    switch (binary->op) {
        case BinaryOperator::Add: value = left + right; return true;
        case BinaryOperator::Subtract: value = left - right; return true;
        case BinaryOperator::Multiply: value = left * right; return true;
        case BinaryOperator::Divide: value = left / right; return true;
        case BinaryOperator::Exponentiate: value = base::nearest_power(left, right); return true;
        case BinaryOperator::BitwiseAnd: value = to_int32(left) & to_int32(right); return true;
        case BinaryOperator::BitwiseOr: value = to_int32(left) | to_int32(right); return true;
        case BinaryOperator::BitwiseXor: value = to_int32(left) ^ to_int32(right); return true;
        case BinaryOperator::ShiftLeft:
            value = static_cast<std::int32_t>(static_cast<std::uint32_t>(to_int32(left))
                                              << (to_int32(right) & 31));
            return true;
        case BinaryOperator::ShiftRight: value = to_int32(left) >> (to_int32(right) & 31); return true;
        case BinaryOperator::ShiftRightUnsigned:
            value = static_cast<std::uint32_t>(to_int32(left)) >> (to_int32(right) & 31);
            return true;
        default: return false;  // NOTE: any other kind
    }
}

}  // namespace loopscope::syntax

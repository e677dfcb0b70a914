// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/numbergroup.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

bool isSeparator(QChar c)
{
    return c.isSpace() || QStringView(u"[]【】［］,;，；、،؛").contains(c);
}

// Its numbers and ranges; nothing when there is anything else.
std::optional<QStringList> numbersIn(const QString &group)
{
    QStringList members;
    QString member;
    for (const QChar c : group + u',') {
        if (c.isDigit()) {
            member += QString::number(c.digitValue());
        } else if (c == u'-' || (c >= u'\u2010' && c <= u'\u2015')) {
            member += u'-';
        } else if (!isSeparator(c)) {
            return {};
        } else if (!member.isEmpty() && (!c.isSpace() || !member.endsWith(u'-'))) {
            members += std::exchange(member, QString());
        }
    }
    return members;
}

} // namespace

QList<GroupMember> groupMembers(const Citation &citation)
{
    QList<GroupMember> members;
    for (const Citation::Member &member : citation.members) {
        const int number = member.key.toInt();
        if (!members.isEmpty() && members.last().range == member.range) {
            members.last().first = qMin(members.last().first, number);
            members.last().last = qMax(members.last().last, number);
        } else {
            members += GroupMember{number, number, member.range};
        }
    }
    return members;
}

QString groupText(const QList<GroupMember> &members)
{
    QStringList texts;
    for (const GroupMember &member : members) {
        const QString first = QString::number(member.first);
        texts += member.first == member.last ? first : first + u'-' + QString::number(member.last);
    }
    return u'[' + texts.join(u", "_s) + u']';
}

QList<GroupMember> compressed(const QList<int> &numbers)
{
    constexpr int shortestRange = 3;
    QList<GroupMember> members;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype end = i + 1;
        while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1)
            ++end;
        if (end - i < shortestRange)
            end = i + 1;
        members += GroupMember{numbers[i], numbers[end - 1], {}};
        i = end;
    }
    return members;
}

bool differInFormOnly(const QString &a, const QString &b)
{
    const auto inA = numbersIn(a);
    const auto inB = numbersIn(b);
    return inA && inB && *inA == *inB;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/losstexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace Galley {

namespace {

struct LossTexts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::LossTexts)
};

QString textFor(const Loss &loss)
{
    switch (loss.kind) {
    case LossKind::Heading:
        return LossTexts::tr("Heading: %1");
    case LossKind::Link:
        return LossTexts::tr("Link: %1");
    case LossKind::Image:
        return LossTexts::tr("Image: %1");
    case LossKind::Citation:
        return LossTexts::tr("Citation: %1");
    case LossKind::Number:
        break;
    }
    return LossTexts::tr("Number: %1");
}

} // namespace

QString lossText(const Loss &loss)
{
    const QString text = textFor(loss).arg(loss.what);
    //: %1 is the line before it in the list, for instance “Link: https://example.org”; %2 how many of them
    return loss.count == 1 ? text : LossTexts::tr("%1 (%L2 times)").arg(text, QLocale().toString(loss.count));
}

} // namespace Galley

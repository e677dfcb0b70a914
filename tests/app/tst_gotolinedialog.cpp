// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gotolinedialog.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestGoToLineDialog : public QObject
{
    Q_OBJECT

    static std::optional<int> answered(int current, int count, const std::function<void(QDialog &)> &answer)
    {
        QTimer::singleShot(0, qApp, [answer] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                answer(*dialog);
        });
        return askForLine(nullptr, current, count);
    }

private Q_SLOTS:
    void asks()
    {
        const auto go = [](QDialog &dialog) {
            auto *number = dialog.findChild<QSpinBox *>();
            QCOMPARE(number->value(), 7);
            QCOMPARE(number->minimum(), 1);
            QCOMPARE(number->maximum(), 12);
            QVERIFY(!number->accessibleName().isEmpty());
            QCOMPARE(dialog.findChild<QLabel *>()->buddy(), number);
            for (const QPushButton *button : dialog.findChildren<QPushButton *>())
                QVERIFY(!button->text().isEmpty());
            QTest::keyClicks(number, u"9"_s); // over the one that is there
            dialog.accept();
        };
        QCOMPARE(answered(7, 12, go), std::optional(9));
        QCOMPARE(answered(7, 12, [](QDialog &dialog) { dialog.reject(); }), std::nullopt);
        QCOMPARE(answered(1, 1, [](QDialog &dialog) { dialog.accept(); }), std::optional(1));
    }
};

QTEST_MAIN(TestGoToLineDialog)
#include "tst_gotolinedialog.moc"

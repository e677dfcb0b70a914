// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savechanges.h"

#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSaveChanges : public QObject
{
    Q_OBJECT

private:
    // Does it with the dialog that is about to open.
    static void then(const std::function<void(QDialog *)> &answer)
    {
        QTimer::singleShot(0, qApp, [answer] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            answer(dialog);
        });
    }

    static QPushButton *button(const QDialog *dialog, QStringView beginning)
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>())
            if (each->text().remove(u'&').startsWith(beginning))
                return each;
        return nullptr;
    }

private Q_SLOTS:
    void one_data()
    {
        QTest::addColumn<QString>("pressed");
        QTest::addColumn<int>("choice");
        QTest::newRow("save") << u"Save"_s << int(SaveChoice::Save);
        QTest::newRow("discard") << u"Discard"_s << int(SaveChoice::Discard);
        QTest::newRow("cancel") << u"Cancel"_s << int(SaveChoice::Cancel);
        QTest::newRow("Esc") << QString() << int(SaveChoice::Cancel);
    }
    void one()
    {
        QFETCH(QString, pressed);
        QFETCH(int, choice);
        QString question;
        then([&](QDialog *dialog) {
            question = qobject_cast<QMessageBox *>(dialog)->text();
            if (pressed.isEmpty())
                QTest::keyClick(dialog, Qt::Key_Escape);
            else
                button(dialog, pressed)->click();
        });
        QCOMPARE(int(askToSave(nullptr, u"<b>draft</b>.md"_s)), choice);
        QVERIFY2(question.contains(u"“<b>draft</b>.md”"_s), qPrintable(question));
    }

    void severalTicked()
    {
        then([](QDialog *dialog) {
            auto *list = dialog->findChild<QListWidget *>();
            QCOMPARE(list->count(), 3);
            list->item(1)->setCheckState(Qt::Unchecked);
            button(dialog, u"Save")->click();
        });
        QCOMPARE(askToSaveSeveral(nullptr, {u"a"_s, u"b"_s, u"c"_s}), (QList<int>{0, 2}));
    }

    void severalDiscarded()
    {
        then([](QDialog *dialog) { button(dialog, u"Discard")->click(); });
        QCOMPARE(askToSaveSeveral(nullptr, {u"a"_s, u"b"_s}), QList<int>());
    }

    void severalCancelled()
    {
        then([](QDialog *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
        QCOMPARE(askToSaveSeveral(nullptr, {u"a"_s, u"b"_s}), std::nullopt);
    }
};

QTEST_MAIN(TestSaveChanges)
#include "tst_savechanges.moc"

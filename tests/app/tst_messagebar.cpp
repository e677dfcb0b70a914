// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestMessageBar : public QObject
{
    Q_OBJECT

private:
    static QAbstractButton *button(const MessageBar &bar, const QString &text)
    {
        for (QAbstractButton *each : bar.findChildren<QAbstractButton *>())
            if (each->text().remove(u'&') == text)
                return each;
        return nullptr;
    }

private Q_SLOTS:
    void shows()
    {
        QWidget window;
        MessageBar bar(&window);
        window.show();
        QVERIFY(!bar.isVisible());
        bar.display(MessageBar::Tone::Warning, u"One <b>thing</b>"_s);
        QTRY_VERIFY(bar.isVisible());
        QCOMPARE(bar.message(), u"One <b>thing</b>"_s);
        QVERIFY(bar.findChild<QLabel *>()->textFormat() == Qt::PlainText);
        bar.display(MessageBar::Tone::Error, u"Another"_s);
        QCOMPARE(bar.message(), u"Another"_s);
        QVERIFY(!bar.isGoing());
        bar.dismiss();
        QVERIFY(bar.isGoing() || !bar.isVisible());
        QTRY_VERIFY(!bar.isVisible());
        QVERIFY(!bar.isGoing());
    }

    // What is known before the window is shown may be over by then.
    void goesBeforeTheWindowIsShown()
    {
        QWidget window;
        MessageBar bar(&window);
        bar.display(MessageBar::Tone::Note, u"Something"_s);
        QCOMPARE(bar.message(), u"Something"_s);
        bar.dismiss();
        QTRY_COMPARE(bar.message(), QString());
        window.show();
        QVERIFY(!bar.isVisible());
    }

    void remediesRunOnceTheBarHasGone()
    {
        QWidget window;
        MessageBar bar(&window);
        window.show();
        int ran = 0;
        bar.display(MessageBar::Tone::Note, u"Something"_s, {{u"Do it"_s, [&] {
                                                                  ++ran;
                                                                  bar.display(MessageBar::Tone::Note, u"Done"_s);
                                                              }}});
        QVERIFY(button(bar, u"Do it"_s));
        button(bar, u"Do it"_s)->click();
        QCOMPARE(ran, 1);
        QCOMPARE(bar.message(), u"Done"_s);
        QTRY_VERIFY(bar.isVisible());
        QTRY_VERIFY(!button(bar, u"Do it"_s));
    }

    // To what its parent has it for: the text.
    void givesTheFocusBack()
    {
        QWidget window;
        QLineEdit other(&window);
        QLineEdit text(&window);
        MessageBar bar(&window);
        window.setFocusProxy(&text);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        bar.display(MessageBar::Tone::Note, u"Something"_s, {{u"Do it"_s, [] { }}});
        QTRY_VERIFY(bar.isVisible());
        button(bar, u"Do it"_s)->setFocus();
        button(bar, u"Do it"_s)->click();
        QTRY_VERIFY(!bar.isVisible());
        QVERIFY(text.hasFocus());

        bar.display(MessageBar::Tone::Note, u"Something"_s, {{u"Do it"_s, [] { }}});
        QTRY_VERIFY(bar.isVisible());
        other.setFocus();
        bar.dismiss();
        QTRY_VERIFY(!bar.isVisible());
        QVERIFY(other.hasFocus());
    }

    void goesByEsc()
    {
        QWidget window;
        MessageBar bar(&window);
        window.show();
        bar.display(MessageBar::Tone::Note, u"Something"_s, {{u"Do it"_s, [] { }}});
        QTRY_VERIFY(bar.isVisible());
        QTest::keyClick(button(bar, u"Do it"_s), Qt::Key_Escape);
        QTRY_VERIFY(!bar.isVisible());
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"

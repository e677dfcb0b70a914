// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewmessage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

class TestPreviewMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIsTold()
    {
        PreviewMessage message;
        message.resize(600, 400);
        message.show();
        QCOMPARE(seen(message), QString());
        message.showReason(u"Title"_s, u"Because."_s);
        QCOMPARE(seen(message), u"Title|Because."_s);
        message.offerRetry(u"Other"_s, u"<b>plain</b>"_s);
        QCOMPARE(seen(message), u"Other|<b>plain</b>|button"_s);
        message.showReason(u"Title"_s, {});
        QCOMPARE(seen(message), u"Title"_s);
        message.showNothing();
        QCOMPARE(seen(message), QString());
    }

    void asksForAnotherTry()
    {
        PreviewMessage message;
        message.offerRetry(u"a"_s, u"b"_s);
        message.show();
        QSignalSpy asked(&message, &PreviewMessage::retryRequested);
        message.findChild<QPushButton *>()->click();
        QCOMPARE(asked.size(), 1);
    }

    // Nothing is cut off, however narrow it is, and whatever is said can be taken along.
    void longReasonsFit_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {200, 400, 1200})
            QTest::addRow("%d pixels", width) << width;
    }
    void longReasonsFit()
    {
        QFETCH(int, width);
        PreviewMessage message;
        message.resize(width, 600);
        message.showReason(u"A title of some length"_s, u"A long reason, word by word. "_s.repeated(6));
        message.show();
        for (const QLabel *label : message.findChildren<QLabel *>()) {
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
            QVERIFY(message.rect().contains(QRect(label->mapTo(&message, QPoint(0, 0)), label->size())));
            QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
        }
    }

private:
    static QString seen(const PreviewMessage &message)
    {
        QStringList parts;
        for (const QLabel *label : message.findChildren<QLabel *>()) {
            if (label->isVisible())
                parts += label->text();
        }
        if (message.findChild<QPushButton *>()->isVisible())
            parts += u"button"_s;
        return parts.join(u'|');
    }
};

QTEST_MAIN(TestPreviewMessage)
#include "tst_previewmessage.moc"

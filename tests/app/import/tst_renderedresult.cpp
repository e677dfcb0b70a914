// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/renderedresult.h"

#include <QImage>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QUrl>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRenderedResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A pasted article loads nothing, whatever it names.
    void loadsNothing()
    {
        const QTemporaryDir folder;
        QImage secret(20, 10, QImage::Format_RGB32);
        secret.fill(Qt::red);
        QVERIFY(secret.save(folder.filePath(u"secret.png"_s)));
        RenderedResult result;
        result.setSearchPaths({folder.path()});
        const QUrl address = QUrl::fromLocalFile(folder.filePath(u"secret.png"_s));
        result.showBody(u"<p>text <img src=\"%1\"> <a href=\"%1\">link</a></p>"_s.arg(address.toString()));
        for (const QUrl &name : {address, QUrl(u"secret.png"_s), QUrl(folder.filePath(u"secret.png"_s))}) {
            QCOMPARE(result.document()->resource(QTextDocument::ImageResource, name).value<QImage>().size(), QSize(1, 1));
            QVERIFY(result.document()->resource(QTextDocument::HtmlResource, name).toByteArray().isEmpty());
            QVERIFY(result.document()->resource(QTextDocument::StyleSheetResource, name).toByteArray().isEmpty());
        }
        result.resize(200, 200);
        const QImage shown = result.grab().toImage();
        for (int y = 0; y < shown.height(); ++y)
            for (int x = 0; x < shown.width(); ++x)
                QVERIFY(shown.pixelColor(x, y) != QColor(Qt::red));
        QVERIFY(!result.openExternalLinks());
        QVERIFY(!result.openLinks());
        QVERIFY(result.toPlainText().contains("link"_L1));
    }

    void keepsItsPlace()
    {
        RenderedResult result;
        result.resize(200, 100);
        QString html;
        for (int i = 0; i < 200; ++i)
            html += u"<p>words %1</p>"_s.arg(i);
        result.showBody(html);
        result.show();
        result.showWords(u"words 150"_s);
        const int place = result.verticalScrollBar()->value();
        QVERIFY(place > 0);
        result.showBody(html);
        QCOMPARE(result.verticalScrollBar()->value(), place);
        result.showWords(u"nowhere to be found"_s);
        result.showWords({});
        result.showBody({});
    }
};

QTEST_MAIN(TestRenderedResult)
#include "tst_renderedresult.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/previewbridge.h"
#include "preview/previewcontroller.h"
#include "preview/previewpage.h"
#include "preview/previewpatch.h"
#include "preview/previewprofile.h"
#include "preview/previewscheme.h"
#include "tests/preview/handmade.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace Galley {

// The real page in a real window, fed with hand-made blocks.
class PageStage
{
public:
    explicit PageStage(QSize size = {700, 500})
    {
        view.setPage(&page);
        view.resize(size);
        view.show();
        page.loadDocument();
    }

    static Block block(quint64 id, const QString &html, int lines = 2, BlockKind kind = BlockKind::Paragraph)
    {
        Block made = handMadeBlock(id, html, lines, lines - 1);
        made.kind = kind;
        return made;
    }

    static QList<Block> paragraphs(int count, quint64 firstId = 1)
    {
        QList<Block> blocks;
        for (int i = 0; i < count; ++i) {
            const QString text = QString::number(firstId + quint64(i)) + QStringLiteral(" words and more of them").repeated(12);
            blocks.append(block(firstId + quint64(i), QStringLiteral("<p>") + text + QStringLiteral("</p>")));
        }
        return blocks;
    }

    // Whether the page has acknowledged it.
    bool show(const QList<Block> &blocks)
    {
        controller.setContent(handMade(++serial, blocks));
        return isShown();
    }

    bool isShown()
    {
        return QTest::qWaitFor([this] { return controller.acknowledgedSerial() == serial; }, 20'000);
    }

    QVariant js(const QString &script)
    {
        QVariant answer;
        QEventLoop loop;
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        page.runJavaScript(script, QWebEngineScript::ApplicationWorld, [&](const QVariant &result) {
            answer = result;
            loop.quit();
        });
        loop.exec();
        return answer;
    }

    // Two frames later, so that what the page had to say has been said.
    bool settle()
    {
        bool settled = false;
        controller.whenSettled([&settled] { settled = true; });
        return QTest::qWaitFor([&settled] { return settled; }, 20'000);
    }

    double topOf(int block)
    {
        return js(QStringLiteral("document.querySelectorAll('.block')[%1].getBoundingClientRect().top").arg(block)).toDouble();
    }

    quint64 serial = 0;
    PreviewBridge bridge;
    PreviewController controller{&bridge};
    PreviewProfile profile;
    PreviewPage page{&profile, &bridge};
    QWebEngineView view;
};

} // namespace Galley

#define GALLEY_PREVIEW_TEST_MAIN(TestClass)                                                                                                \
    int main(int argc, char **argv)                                                                                                        \
    {                                                                                                                                      \
        Galley::PreviewPane::prepareProcess();                                                                                             \
        QApplication application(argc, argv);                                                                                              \
        TestClass test;                                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                                            \
    }

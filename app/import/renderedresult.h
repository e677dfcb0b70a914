// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace Galley {

// Shows how an imported article will read. Plain rich text: it follows no link and loads nothing.
class RenderedResult : public QTextBrowser
{
    Q_OBJECT
public:
    explicit RenderedResult(QWidget *parent = nullptr);

    void showBody(const QString &html); // sanitised; the place shown stays
    void showWords(const QString &words); // scrolls to where they stand

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/textsimilarity.h"
#include "document/lazy.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Galley {

// A page that the slug of an internal link can name.
struct KnownPage
{
    enum class Origin { Article, LinkMap, Sitemap };

    QString slug; // as its origin writes it
    QString target; // relative path of an article, or an address
    QString title; // may be empty
    Origin origin = Origin::Article;

    friend bool operator==(const KnownPage &, const KnownPage &) = default;
};

// What internal links can lead to, by slug; slugs are compared without case. What was added first comes first: the
// articles of the folder, then the link map, then the sitemap. Copies share everything but whose pages they are.
class KnownPages
{
public:
    void add(const KnownPage &page);
    void setOwnTarget(const QString &target); // of the article itself, to which no link of it needs to lead

    // By the slug, or by the slug of the topic that was written instead; null when no other page is known by it.
    const KnownPage *find(const QString &slug) const;
    bool isOwn(const QString &slug) const; // names the article itself, and nothing else
    // Those whose slug or title is like it, likeliest first.
    QList<KnownPage> similarTo(const QString &slug, int most = 5) const;

    QList<KnownPage> pages() const; // those that find() can give, sorted by slug
    QStringList duplicates() const; // slugs that several pages of one origin claim, sorted
    qsizetype count() const { return m_pages.size(); } // of slugs

    friend bool operator==(const KnownPages &one, const KnownPages &other)
    {
        return one.m_pages == other.m_pages && one.m_own == other.m_own;
    }

private:
    struct Comparable
    {
        QList<KnownPage> pages; // of one slug
        TextFingerprint slug;
        QList<TextFingerprint> titles;
    };
    qsizetype firstOther(const QList<KnownPage> &pages) const; // -1: all are the article's own
    const KnownPage *firstOther(const QString &lowerSlug) const;
    QList<Comparable> prepared() const;

    QHash<QString, QList<KnownPage>> m_pages; // by lower-cased slug
    QString m_own;
    // Made when first asked for, and shared by the copies for the articles of a folder.
    std::shared_ptr<const Lazy<QList<Comparable>>> m_comparable = std::make_shared<const Lazy<QList<Comparable>>>();
};

} // namespace Galley

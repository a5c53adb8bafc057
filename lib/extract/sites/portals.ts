import type { SiteRule } from './rule';

/** Systems of government and Party portals. */
export const portalRules: readonly SiteRule[] = [
  // NukeViet
  {
    detect: '#news-bodyhtml',
    body: '#news-bodyhtml',
    title: '.news_column h1[itemprop="headline"], .news_column h1.title',
    lead: '.news_column .hometext',
    remove: '.news-detail-player, #form3B, .alert-info, #imgpreview',
    related: '.other-news ul.related',
    attachments: '.news-download-file a[href]:not([href^="#"])',
  },
  // VietSoftware VCMS
  {
    detect: 'p.wd-date, p.wd-actor',
    title: 'h3.wd-tlh3-4',
    category: 'h2.wd-tlh1-2',
    authors: 'p.wd-actor',
    related: 'ul.wd-other-news',
    attachments: 'a.wd-download-pdf',
  },
  // Liferay asset publisher
  {
    detect: '.asset-full-content, .asset-full-content-title',
    title: '.asset-full-content-title, .asset-full-content .component-title',
    body: '.asset-full-content .journal-content-article, .journal-content-article',
    lead: '.sapo-wrapper .sapo, p.sapo',
    related: 'ul.related_asset_list',
  },
  // SharePoint
  {
    detect: 'form#aspnetForm [id*="divArticleDescription"], form#aspnetForm #news-detail, form#aspnetForm #divArticleContent',
    title: '#divArticleDescription3 h1, #news-title, #news_content h1',
    lead: '#divArticleDescription1, #news-des',
    body: '#divArticleDescription2, #news-detail, #divArticleContent',
    source: '[id$="_pnNguontin"]',
  },
];

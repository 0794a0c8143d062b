/** Surnames of Britain and Ireland: one text a band, the most common band first. Written by `npm run names`: do not edit. */
export const britishSurnames: readonly string[] = [
  `brown davies edwards evans green hall hughes johnson jones roberts robinson smith taylor thomas thompson walker white williams wilson wright`,
  `allen baker clark clarke cooper harris harrison hill jackson king lee lewis martin moore morgan morris patel turner ward wood`,
  `bailey bell bennett campbell carter collins cook davis griffiths james kelly mitchell murphy parker phillips price richardson scott shaw stewart watson young`,
  `adams ali anderson barnes begum chapman cox ellis foster gray holmes hunt hussain khan knight lloyd marshall mason matthews miller mills owen palmer powell richards rogers simpson singh webb wilkinson`,
  `ahmed andrews barker butler dixon elliott fisher fletcher fox gibson graham harvey howard jenkins kaur murray payne pearson reid reynolds robertson russell saunders stevens thomson walsh`,
  `atkinson barrett bradley brooks burns burton cole dawson day duncan ferguson ford francis gill gordon grant hamilton hart hawkins henderson hudson hunter johnston kennedy kerr lawrence macdonald
morrison o'brien paterson pearce perry rose ross shah spencer stevenson watts wells west`,
  `alexander armstrong arnold austin barnett berry bird black booth boyle burke byrne cameron carr carroll cunningham doherty doyle french gallagher gardner gilbert gregory harper hayes lane lynch
mccarthy newman nicholson nolan o'connor o'neill o'sullivan osborne porter quinn rees riley ryan shepherd stephens stephenson stone sullivan townsend tucker wade wallace warren`,
  `abbott akhtar allan atkins ball barber barton bates baxter bishop bond buckley bull burgess carpenter clements coleman craig crawford cross curtis dean dunn field freeman frost fuller gardiner garner
george gibbons goodwin gough greenwood hammond hancock harding hardy hicks higgins holland hopkins howe iqbal jennings jordan kemp lambert lawson lowe mahmood mann manning marsh may mccormack mcdonald
mckenzie miah moran moss nash nelson newton norman norris oliver page parry parsons potter preston read reed reeves rhodes robson rowe sanders sharp short skinner slater stanley steele sutton swift
thornton todd walters warner watkins webster wheeler wilkins woods wyatt yates`,
  `baldwin barlow bartlett benson bentley blackburn blake bowen boyd bray briggs brookes bryant burrows cartwright chadwick chambers charlton christie clayton cooke davidson davison dobson douglas finch
fleming flynn forster fowler franklin fraser fry gibbs giles glover goddard goodman griffin hale hanson hartley hayward heath herbert hewitt hilton hobbs hodgson holt hooper humphreys hutchinson kirk
pritchard pugh rahman randall rowland sanderson savage sims summers talbot tomlinson uddin vaughan walton waters weston whitehead williamson willis winter`,
  `archer ashton banks barry bevan birch bolton bowman bradshaw brennan bright bromley browne bush chamberlain coates connell connolly conway daly donnelly dougherty duffy dunne farrell fitzgerald
hargreaves haynes horton howarth howell howells hull ingram jarvis jeffery joyce kay knowles law leach leigh little lord lucas lyons marsden mccann mcgrath mcintyre mckenna mclaughlin mclean mcmahon
mellor middleton miles moody morley mortimer morton myers naylor nicholls noble north norton nunn o'callaghan o'donnell o'dowd o'grady o'hara o'keeffe o'leary o'reilly o'shea oakley owens parkes
parkin parkinson parrott patterson peacock perkins peters pickering pollard poole pope power pratt rowley salmon schofield seymour sharpe sheppard simmonds simmons sinclair singleton smart spence
stafford stokes stubbs sweeney sykes tate thorpe tierney turnbull tyler wainwright wall waller wallis warburton weaver welch whelan whitaker whitehouse whittaker whittle whyte wilcox woodward`,
  `aitken bain baird blair buchanan corbett cowan dale daniels davenport davey dempsey dennis devlin dickinson dodd dolan donoghue donovan drew drummond duggan dyer eaton edmonds egan fagan fallon farmer
farquhar faulkner finnegan fitzpatrick flanagan flower foley forbes godfrey greaves grey hanlon healy hearst hegarty hennessy henry hickey hirst hodges hogan hogg holden holloway hope humphries hurst
hyde iles innes irvine jacobs jepson keane kearney keating keegan kelleher kendall kenny kiernan lacey lafferty langley larkin leonard levy lindsay logan mackay mackenzie mackie maclean macleod madden
maguire maher malone marriott mcallister mcauley mcbride mccabe mccullough mcdermott mcevoy mcgee mcgill mcginley mcgovern mcgowan mcguinness mcguire mcgurk mchugh mcinerney mckay mckee mckeown mcleod
mcloughlin mcmillan mcnally mcnamara mcnulty metcalfe mistry moffat molloy moloney monaghan mooney moorhouse muir mulcahy mullen mulligan munro nugent o'rourke osborn philips plummer ramsden rawlings
rice rigby rodgers rooney rushton ryder shaikh shannon sheikh smyth southern townend tyson vincent walmsley watt wiggins wilde winstanley woodcock woodhouse worthington wynne yeates`,
  `o'byrne o'dea o'donoghue o'driscoll o'dwyer o'flaherty o'halloran o'hanlon o'kane o'mahony o'malley o'meara o'toole phelan quigley rafferty regan reilly roche scanlon shea sheehan sheridan slattery
tobin tuohy twomey`,
  ``,
  ``,
]
